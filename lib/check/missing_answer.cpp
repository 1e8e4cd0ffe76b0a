// Flags a row that has no answer at all. An answer that claims 0 is an answer: the municipality has looked at the
// row and says so. Rows that can only take points away, and rows outside a declared cycle, need none.
#include "check/check.h"
#include "text/plural.h"

namespace merilo {
namespace {

constexpr Noun points{"балл", "балла", "баллов", "point", "points"};

Verdict look(const AnswerView& view) {
    if (view.criterion.best() == 0) return not_applicable();
    if (view.answer) return pass();
    return fail(say({"Нет ответа по позиции; за неё можно получить {}",
                     "The row has no answer; it can earn {}"},
                    counted(view.criterion.best(), points)));
}

}  // namespace

extern const Check missing_answer;
const Check missing_answer{
    .id = "missing-answer",
    .severity = Severity::warning,
    .title = {"Нет ответа по позиции", "The row has no answer"},
    .why = {"Незаполненная позиция оценивается в 0 баллов, и по ней не видно, нет ли в муниципалитете этой работы "
            "или о ней забыли написать.",
            "An empty row earns 0 points, and nobody can tell whether the work is not done or was left out."},
    .fix = {"Заполните позицию: укажите балл и подтверждающие документы. Если подтвердить её нечем, заявите 0 баллов.",
            "Fill in the row: the points claimed and the documents that prove them. With nothing to show, claim 0."},
    .source = "002, «Примеры заполнения», случаи 1, 7, 8, 11",
    .judge = look,
};

}  // namespace merilo
