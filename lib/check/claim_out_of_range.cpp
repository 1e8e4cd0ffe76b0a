// Flags a claim below the lowest or above the highest level of its row. A claim within the range that matches no
// level exactly is not flagged: it is scored by the best level that it reaches.
#include "check/check.h"

namespace merilo {
namespace {

Verdict look(const AnswerView& view) {
    if (!view.answer) return not_applicable();
    const int claim = view.answer->claim;
    const int lowest = view.criterion.lowest(), highest = view.criterion.levels.back().points;
    if (lowest <= claim && claim <= highest) return pass();
    return at(view.answer->claim_mark,
              fail(say({"Заявлено баллов: {}, а по этой позиции возможно от {} до {}",
                        "Points claimed: {}, while this row allows from {} to {}"},
                       claim, lowest, highest)));
}

}  // namespace

extern const Check claim_out_of_range;
const Check claim_out_of_range{
    .id = "claim-out-of-range",
    .severity = Severity::error,
    .title = {"Заявленный балл вне шкалы позиции", "The claim is outside the row's scale"},
    .why = {"Каждая позиция имеет свою шкалу; балл вне шкалы присудить нельзя.",
            "Every row has its own scale; points outside it cannot be awarded."},
    .fix = {"Укажите балл в пределах шкалы этой позиции.", "Claim points within this row's scale."},
    .source = "002, «Рекомендации к заполнению», баллы в скобках после названий позиций",
    .judge = look,
    .of_form = true,
};

}  // namespace merilo
