#pragma once
#include <fmt/format.h>

#include "text/pair.h"

namespace merilo {

namespace detail {
/// An argument in one language: a text in both languages gives that language, anything else itself.
inline std::string_view pick(const Said& said, Lang lang) { return said.in(lang); }
inline std::string_view pick(const Pair& pair, Lang lang) { return pair.in(lang); }
template <class T>
const T& pick(const T& value, Lang) { return value; }

template <class... Args>
std::string render(std::string_view text, const Args&... args) {
    return fmt::vformat(fmt::string_view(text.data(), text.size()), fmt::make_format_args(args...));
}
}  // namespace detail

/// Fills the placeholders of `pair` in both languages. An argument that is itself a Pair or a Said
/// appears in the language of the text around it.
template <class... Args>
Said say(const Pair& pair, const Args&... args) {
    return {detail::render(pair.ru, detail::pick(args, Lang::ru)...),
            detail::render(pair.en, detail::pick(args, Lang::en)...)};
}

}  // namespace merilo
