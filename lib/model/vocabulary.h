#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "text/pair.h"

namespace merilo {

/// What a document is. The order is that of the submission format's contract.
enum class Kind {
    order, directive, resolution, regulation, concept_, programme, model, plan, cyclogram, report, analysis,
    guidelines, letter, protocol, decision, form, news, other
};

/// Who issued a document, from the highest authority to the lowest.
enum class Level { federal, regional, municipal, school };

/// The act by which a document was approved.
enum class Act { order, protocol, resolution, none };

/// A stage of the management cycle.
enum class Stage {
    goals, indicators, methods, monitoring, analysis, recommendations, measures, decisions, effectiveness
};

/// Whether the source publishes a number or effect, or this project assumed it.
enum class Basis { stated, assumed };

/// How a check on one citation ended. Not checked is not failed.
enum class Outcome { pass, fail, not_checked, not_applicable, error };

/// How much a finding matters; the exit code of `check` depends on it.
enum class Severity { note, warning, error };

/// What a level of a criterion takes to be confirmed.
enum class Needs {
    nothing,   ///< the level «absent»: nothing to prove
    evidence,  ///< one citation that passed every check
    judgement  ///< an expert's word: stays possible, never confirmed, until a review
};

/// What an unchecked thing means for points: nothing confirmed, or what is declared counts.
enum class WhenNotChecked { blocks, accepts };

/// What a citation is for: proof of the row, or the new goals that follow an analysis of effectiveness.
enum class Role { evidence, new_goals };

/// What of a document's text lets a level be suggested to the expert for a row. It confirms nothing and caps nothing.
enum class Suggests { goals, regional_goals, concrete_goals, measurable_goals, indicators, collection_methods };

/// One word of a vocabulary: its name in files and its title for people.
template <class E>
struct Word {
    E value;
    std::string_view name;
    Pair title;
};

/// All words of one of the vocabularies above, in the order of the enumeration.
template <class E>
std::span<const Word<E>> words();

/// The name used in files («programme», «new-goals»).
template <class E>
std::string_view name(E value) { return words<E>()[static_cast<std::size_t>(value)].name; }

/// The title for people («программа»).
template <class E>
const Pair& title(E value) { return words<E>()[static_cast<std::size_t>(value)].title; }

/// The value that has this name in files, if any.
template <class E>
std::optional<E> parse(std::string_view name) {
    for (const auto& word : words<E>())
        if (word.name == name) return word.value;
    return std::nullopt;
}

/// Every name of a vocabulary: for «did you mean» and for schemas.
template <class E>
std::vector<std::string_view> names() {
    std::vector<std::string_view> result;
    for (const auto& word : words<E>()) result.push_back(word.name);
    return result;
}

}  // namespace merilo
