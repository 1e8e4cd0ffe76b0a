#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// Lower case, composed (й, ё as one character), ё written as е: the form in which Russian text is compared.
std::string folded(std::string_view utf8);

/// The stem of one folded Russian word («наставничества» -> «наставничеств»). Latin words come back unchanged.
std::string stem(std::string_view folded_word);

/// The words of a text, folded, in order: runs of letters and digits; hyphens and quotes separate.
std::vector<std::string> words_of(std::string_view utf8);

/// The stems of the words of a text, in order.
std::vector<std::string> stems_of(std::string_view utf8);

}  // namespace merilo
