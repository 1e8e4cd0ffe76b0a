#pragma once
#include <algorithm>

#include "generate.h"
#include "model/submission.h"

// Submissions of any content that a file may hold, for tests of writers: what they say makes no sense.

namespace merilo::test {

inline const std::vector<std::string>& odd_texts() {
    static const std::vector<std::string> all{
        "Модель методической работы", "plan", "0181", "1.10", "12-14", "2020-09-10", "10.09.2020", "1e5", "0x1F", "12:30", "1,5", "007",
        "no", "y", "Null", "~", "true", "нет", "отсутствует", "-", "—", "n/a", "___",
        " в начале пробел", "в конце пробел ", "\u00A0неразрывный", "и в\u00A0середине", "в конце\u00A0", "  ", "\u200Bничего не видно",
        "=SUM(A1:A9)", "+7 (391) 211-00-00", "-1", "@all", "'в апострофах'", "''", "'=1", "＝1+1", "=cmd|' /C calc'!A1",
        "#5", "Приказ #5", "a: b", "ключ:", ": x", "- x", "? x", "{x: 1}", "[x]", "a, b", "a;b;c", "x | y", ">", "|", "%TAG", "!important",
        "&anchor", "*alias", "`x`", "---", "...", "a ... b", "\"в кавычках\"", "«ёлочки» и „лапки“", "back\\slash", "C:\\docs\\plan.pdf",
        "две\nстроки", "две\n\nс пустой", "с концом\n", "\nс началом", "отступ\n  внутри", "хвост \nвнутри", "таб\tвнутри", "\tв начале", "# решётка\n# ещё",
        "😀 эмодзи 👩‍🏫", "й и ё", "e\u0301", "中文", "№ 02-у", "01-03\\482", "_x000D_ и _x0041_", "<b>&amp;</b>", "]]>", "100 %", "п. 3", "…",
        "Приказ от 14.09.2021 № 02-у «Об утверждении: модели» (п. 1, 2)", "https://example.org/a b", "Сведения", "Код", "№", "Заявленный балл",
    };
    return all;
}

/// Addresses and paths as people and machines write them.
inline const std::vector<std::string>& odd_urls() {
    static const std::vector<std::string> all{
        "https://example.org/docs/model.pdf", "http://xn--80aaa.example/файл.pdf#page=5", "не ссылка", "www.example.org", "docs/model.pdf", "нет", "-",
        "https://a.example/1.pdf https://b.example/2.pdf", "https://a.example/1.pdf; https://b.example/2.pdf", "file:///C:/docs/plan.pdf",
        "=HYPERLINK(\"https://example.org\")", "https://example.org/план работы.pdf", " https://example.org/x ", "url: https://example.org", "смотри https://example.org/x",
        "mailto:a@example.org", "https://example.org/a?b=1&c=%D0%BF", "'https://example.org", "https://example.org/" + std::string(300, 'x'),
    };
    return all;
}
inline const std::vector<std::string>& odd_files() {
    static const std::vector<std::string> all{
        "docs/model.pdf", "мои документы/приказ № 5.pdf", "plan", "docs/a;b.pdf", "docs/a, b.pdf", "http:/x", "www.pdf", "docs/%D0%BF.pdf", "-plan.pdf", "нет", "a/../b.pdf",
        "file: x.pdf", "docs/ x.pdf", "#1.pdf", "docs/смотри https.pdf", "url: x",
    };
    return all;
}

class OddSubmissions {
public:
    OddSubmissions(int seed, const Rubric& rubric) : random_(static_cast<std::uint64_t>(seed)), rubric_(rubric) {}

    Submission next() {
        Submission submission;
        submission.file = "odd.yaml";
        submission.rubric = &rubric_;
        submission.municipality = {title(), sometimes(), sometimes()};
        submission.period = 1990 + random_.below(111);
        if (random_.chance(50)) submission.prepared = day();
        for (const auto& word : words<Stage>())
            if (random_.chance(20)) submission.cycle.push_back(word.value);
        if (submission.cycle.size() > 1 && random_.chance(30)) std::swap(submission.cycle.front(), submission.cycle.back());
        for (int i = random_.below(5); i > 0; --i) add_named(submission);
        const int named = static_cast<int>(submission.documents.size());
        for (std::size_t i = 0; i < rubric_.criteria.size(); ++i)
            if (random_.chance(60)) submission.answers.push_back(answer(submission, static_cast<int>(i), named));
        return submission;
    }

private:
    std::string sometimes() { return random_.chance(60) ? random_.one_of(odd_texts()) : std::string{}; }
    std::string title() {
        std::string text = random_.one_of(odd_texts());
        if (text.find_first_not_of(" \n\t") == std::string::npos || text.find("\u00A0") == 0 || text.find("\u200B") == 0) text += "x";
        return text;
    }
    Date day() { return {1900 + random_.below(201), 1 + random_.below(12), 1 + random_.below(28)}; }
    std::optional<YearSpan> span() {
        if (random_.chance(60)) return std::nullopt;
        const int from = 1990 + random_.below(100);
        return YearSpan{from, from + random_.below(4)};
    }
    template <class E>
    std::optional<E> some() {
        return random_.chance(50) ? std::optional(words<E>()[static_cast<std::size_t>(random_.below(static_cast<int>(words<E>().size())))].value) : std::nullopt;
    }

    Document document() {
        Document result;
        result.title = title();
        if (const int what = random_.below(3); what == 0) result.url = random_.one_of(odd_urls());
        else if (what == 1) result.file = random_.one_of(odd_files());
        result.number = sometimes();
        result.kind = some<Kind>();
        result.issued_by = some<Level>();
        if (random_.chance(50)) result.date = day();
        result.valid = span();
        if (const auto act = some<Act>()) result.approval = Approval{*act, sometimes(), random_.chance(50) ? std::optional(day()) : std::nullopt};
        return result;
    }

    void add_named(Submission& submission) {
        Document added = document();
        added.key = title();
        const auto same = [&](const Document& other) { return other.key == added.key; };
        if (std::none_of(submission.documents.begin(), submission.documents.end(), same)) submission.documents.push_back(std::move(added));
    }

    Answer answer(Submission& submission, int criterion, int named) {
        Answer result;
        result.criterion = criterion;
        result.claim = random_.below(7) - 2;
        result.comment = sometimes();
        for (int i = random_.below(4); i > 0; --i) {
            Citation citation;
            const bool cites = named > 0 && random_.chance(60);
            if (!cites) submission.documents.push_back(document());
            citation.document = cites ? random_.below(named) : static_cast<int>(submission.documents.size()) - 1;
            citation.pages = sometimes();
            citation.covers = span();
            citation.role = random_.chance(20) ? Role::new_goals : Role::evidence;
            result.citations.push_back(citation);
        }
        return result;
    }

    Random random_;
    const Rubric& rubric_;
};

}  // namespace merilo::test
