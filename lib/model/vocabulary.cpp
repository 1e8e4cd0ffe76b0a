#include "model/vocabulary.h"

#include <array>

namespace merilo {

template <>
std::span<const Word<Kind>> words<Kind>() {
    static constexpr std::array all{
        Word<Kind>{Kind::order, "order", {"приказ", "order"}},
        Word<Kind>{Kind::directive, "directive", {"распоряжение", "directive"}},
        Word<Kind>{Kind::resolution, "resolution", {"постановление", "resolution"}},
        Word<Kind>{Kind::regulation, "regulation", {"положение", "regulation"}},
        Word<Kind>{Kind::concept_, "concept", {"концепция", "concept"}},
        Word<Kind>{Kind::programme, "programme", {"программа", "programme"}},
        Word<Kind>{Kind::model, "model", {"модель", "model"}},
        Word<Kind>{Kind::plan, "plan", {"план", "plan"}},
        Word<Kind>{Kind::cyclogram, "cyclogram", {"циклограмма", "cyclogram"}},
        Word<Kind>{Kind::report, "report", {"отчёт, доклад", "report"}},
        Word<Kind>{Kind::analysis, "analysis", {"аналитическая записка (справка)", "analytical note"}},
        Word<Kind>{Kind::guidelines, "guidelines", {"методические рекомендации", "guidelines"}},
        Word<Kind>{Kind::letter, "letter", {"письмо", "letter"}},
        Word<Kind>{Kind::protocol, "protocol", {"протокол", "minutes"}},
        Word<Kind>{Kind::decision, "decision", {"решение", "decision"}},
        Word<Kind>{Kind::form, "form", {"форма сбора данных", "collection form"}},
        Word<Kind>{Kind::news, "news", {"новость, событие", "news, event"}},
        Word<Kind>{Kind::other, "other", {"иной документ", "other document"}},
    };
    return all;
}

template <>
std::span<const Word<Level>> words<Level>() {
    static constexpr std::array all{
        Word<Level>{Level::federal, "federal", {"федеральный", "federal"}},
        Word<Level>{Level::regional, "regional", {"региональный", "regional"}},
        Word<Level>{Level::municipal, "municipal", {"муниципальный", "municipal"}},
        Word<Level>{Level::school, "school", {"школьный", "school"}},
    };
    return all;
}

template <>
std::span<const Word<Act>> words<Act>() {
    static constexpr std::array all{
        Word<Act>{Act::order, "order", {"приказом", "by order"}},
        Word<Act>{Act::protocol, "protocol", {"протоколом коллегиального органа", "by a collegial body's minutes"}},
        Word<Act>{Act::resolution, "resolution", {"постановлением", "by resolution"}},
        Word<Act>{Act::none, "none", {"без акта", "by no act"}},
    };
    return all;
}

template <>
std::span<const Word<Stage>> words<Stage>() {
    static constexpr std::array all{
        Word<Stage>{Stage::goals, "goals", {"цели", "goals"}},
        Word<Stage>{Stage::indicators, "indicators", {"показатели", "indicators"}},
        Word<Stage>{Stage::methods, "methods", {"методы сбора информации", "collection methods"}},
        Word<Stage>{Stage::monitoring, "monitoring", {"мониторинг", "monitoring"}},
        Word<Stage>{Stage::analysis, "analysis", {"анализ", "analysis"}},
        Word<Stage>{Stage::recommendations, "recommendations", {"адресные рекомендации", "recommendations"}},
        Word<Stage>{Stage::measures, "measures", {"меры, мероприятия", "measures"}},
        Word<Stage>{Stage::decisions, "decisions", {"управленческие решения", "decisions"}},
        Word<Stage>{Stage::effectiveness, "effectiveness", {"анализ эффективности мер", "effectiveness"}},
    };
    return all;
}

template <>
std::span<const Word<Basis>> words<Basis>() {
    static constexpr std::array all{
        Word<Basis>{Basis::stated, "stated", {"по источнику", "stated by the source"}},
        Word<Basis>{Basis::assumed, "assumed", {"допущение", "assumed"}},
    };
    return all;
}

template <>
std::span<const Word<Outcome>> words<Outcome>() {
    static constexpr std::array all{
        Word<Outcome>{Outcome::pass, "pass", {"пройдено", "pass"}},
        Word<Outcome>{Outcome::fail, "fail", {"нарушение", "fail"}},
        Word<Outcome>{Outcome::not_checked, "not_checked", {"не проверено", "not checked"}},
        Word<Outcome>{Outcome::not_applicable, "not_applicable", {"не применимо", "not applicable"}},
        Word<Outcome>{Outcome::error, "error", {"сбой проверки", "check failed to run"}},
    };
    return all;
}

template <>
std::span<const Word<Severity>> words<Severity>() {
    static constexpr std::array all{
        Word<Severity>{Severity::note, "note", {"заметка", "note"}},
        Word<Severity>{Severity::warning, "warning", {"предупреждение", "warning"}},
        Word<Severity>{Severity::error, "error", {"ошибка", "error"}},
    };
    return all;
}

template <>
std::span<const Word<Needs>> words<Needs>() {
    static constexpr std::array all{
        Word<Needs>{Needs::nothing, "nothing", {"ничего не требует", "needs nothing"}},
        Word<Needs>{Needs::evidence, "evidence", {"достаточно исправной ссылки", "needs sound evidence"}},
        Word<Needs>{Needs::judgement, "judgement", {"решает эксперт", "needs an expert's judgement"}},
    };
    return all;
}

template <>
std::span<const Word<WhenNotChecked>> words<WhenNotChecked>() {
    static constexpr std::array all{
        Word<WhenNotChecked>{WhenNotChecked::blocks, "blocks", {"балл не подтверждается", "nothing is confirmed"}},
        Word<WhenNotChecked>{WhenNotChecked::accepts, "accepts", {"принимается заявленное", "the declared is accepted"}},
    };
    return all;
}

template <>
std::span<const Word<Role>> words<Role>() {
    static constexpr std::array all{
        Word<Role>{Role::evidence, "evidence", {"подтверждение", "evidence"}},
        Word<Role>{Role::new_goals, "new-goals", {"новые цели", "new goals"}},
    };
    return all;
}

template <>
std::span<const Word<Suggests>> words<Suggests>() {
    static constexpr std::array all{
        Word<Suggests>{Suggests::goals, "goals", {"цели названы", "goals are stated"}},
        Word<Suggests>{Suggests::regional_goals, "regional-goals", {"цели соотнесены с региональными", "goals follow the region's"}},
        Word<Suggests>{Suggests::concrete_goals, "concrete-goals", {"цели конкретны", "goals are concrete"}},
        Word<Suggests>{Suggests::measurable_goals, "measurable-goals", {"цели измеримы", "goals are measurable"}},
        Word<Suggests>{Suggests::indicators, "indicators", {"показатели названы", "indicators are stated"}},
        Word<Suggests>{Suggests::collection_methods, "collection-methods", {"методы сбора названы", "collection methods are stated"}},
    };
    return all;
}

}  // namespace merilo
