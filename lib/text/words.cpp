// The one file that talks to Snowball; with utf8.cpp and nearest.cpp it is where utf8proc is used.
#include "text/words.h"

#include <libstemmer.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <unordered_map>

namespace merilo {
namespace {

constexpr utf8proc_int32_t numero = 0x2116, io = 0x0451, ie = 0x0435;

bool is_word_part(utf8proc_int32_t code) {
    switch (utf8proc_category(code)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND: return true;
        default: return false;
    }
}

void append_folded(std::string& word, utf8proc_int32_t code) {
    utf8proc_int32_t lower = utf8proc_tolower(code);
    if (lower == io) lower = ie;
    utf8proc_uint8_t bytes[4];
    const auto count = utf8proc_encode_char(lower, bytes);
    word.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

/// A stemmer is no good to two threads at once, and titles repeat their words: each thread keeps its own of both.
class Stems {
public:
    const std::string& of(const std::string& word) {
        if (known_.size() > most_known) known_.clear();
        const auto [entry, fresh] = known_.try_emplace(word);
        if (fresh) entry->second = look_up(word);
        return entry->second;
    }

private:
    std::string look_up(const std::string& word) {
        const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
        const sb_symbol* result = sb_stemmer_stem(stemmer_.get(), bytes, static_cast<int>(word.size()));
        if (!result) return word;
        return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
    }

    static constexpr std::size_t most_known = 20000;
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer_{sb_stemmer_new("russian", "UTF_8"), &sb_stemmer_delete};
    std::unordered_map<std::string, std::string> known_;
};

}  // namespace

std::string composed(std::string_view utf8) {
    const std::string text(utf8);  // utf8proc wants a terminating zero
    utf8proc_uint8_t* result = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    if (!result) return text;
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    return reinterpret_cast<const char*>(result);
}

std::string folded(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    while (!utf8.empty()) {
        utf8proc_int32_t code = 0;
        const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                           static_cast<utf8proc_ssize_t>(utf8.size()), &code);
        if (read > 0) append_folded(result, code);
        utf8.remove_prefix(read > 0 ? static_cast<std::size_t>(read) : 1);
    }
    return result;
}

std::string stem(const std::string& folded_word) {
    thread_local Stems stems;
    return stems.of(folded_word);
}

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    Token word{{}, {}, 0, 0};
    const auto finish = [&](std::size_t end) {
        if (word.form.empty()) return;
        word.end = end;
        word.stem = stem(word.form);
        tokens.push_back(std::move(word));
        word = {{}, {}, 0, 0};
    };
    for (std::size_t i = 0; i < text.size();) {
        utf8proc_int32_t code = 0;
        const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                                           static_cast<utf8proc_ssize_t>(text.size() - i), &code);
        const std::size_t bytes = read > 0 ? static_cast<std::size_t>(read) : 1;
        if (read > 0 && is_word_part(code)) {
            if (word.form.empty()) word.begin = i;
            append_folded(word.form, code);
        } else {
            finish(i);
            if (code == numero) tokens.push_back({"№", "№", i, i + bytes});
        }
        i += bytes;
    }
    finish(text.size());
    return tokens;
}

}  // namespace merilo
