#include "collect/profile/learned/weights.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>

#include "collect/profile/learned/signs.h"

namespace merilo {
namespace {

/// What stands before the next `separator`, which is taken off as well.
std::string_view taken(std::string_view& text, char separator) {
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

double number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::logic_error("learned weights: no number: " + std::string(text));
    return value;
}

/// «и», «в», a figure: they weigh, too, but tell a reader nothing.
bool telling_words(std::string_view words) {
    constexpr std::size_t shortest = 10;  // bytes
    return words.size() >= shortest && words.find('#') == std::string_view::npos;
}

}  // namespace

double Weights::share_of_one(std::size_t signs) {
    constexpr std::size_t few = 100;
    return 1 / std::sqrt(static_cast<double>(std::max(signs, few)));
}

Weights Weights::read(std::string_view table) {
    Weights weights;
    std::string_view answers = taken(table, '\n');
    while (!answers.empty()) {
        std::string_view answer = taken(answers, '\t');
        weights.answers_.emplace_back(taken(answer, ' '));
        weights.before_.push_back(number(answer));
    }
    while (!table.empty()) {
        std::string_view line = taken(table, '\n');
        std::vector<Weight>& values = weights.signs_[std::string(taken(line, '\t'))];
        while (!line.empty()) {
            std::string_view one = taken(line, '\t');
            const auto answer = std::find(weights.answers_.begin(), weights.answers_.end(), taken(one, ' '));
            if (answer == weights.answers_.end()) throw std::logic_error("learned weights: an unknown answer");
            values.push_back({static_cast<std::size_t>(answer - weights.answers_.begin()), number(one)});
        }
    }
    return weights;
}

std::vector<double> Weights::shares(const std::vector<std::string>& signs) const {
    std::vector<double> sums(answers_.size(), 0);
    constexpr double enough = 30;
    std::size_t known = 0;
    for (const std::string& sign : signs) {
        const auto found = signs_.find(sign);
        if (found == signs_.end()) continue;
        ++known;
        for (const Weight& weight : found->second) sums[weight.answer] += weight.value;
    }
    double all = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] = 1 / (1 + std::exp(-before_[i] - sums[i] * share_of_one(known)));
        all += sums[i];
    }
    const double heard = std::min(1.0, static_cast<double>(known) / enough);
    for (double& share : sums) share *= heard * heard / all;
    return sums;
}

std::string Weights::because(const std::vector<std::string>& signs, std::size_t answer) const {
    constexpr std::size_t most = 4;
    std::vector<std::pair<double, std::string_view>> telling;
    for (const std::string& sign : signs)
        if (const auto found = signs_.find(sign); found != signs_.end() && telling_words(words_of_sign(sign)))
            for (const Weight& weight : found->second)
                if (weight.answer == answer && weight.value > 0)
                    telling.emplace_back(-weight.value, words_of_sign(sign));
    std::sort(telling.begin(), telling.end());
    std::string text;
    std::size_t count = 0;
    for (const auto& [value, words] : telling) {
        if (text.find(words) != std::string::npos) continue;  // «положение» behind «положение о»
        text += (text.empty() ? "" : ", ") + std::string(words);
        if (++count == most) break;
    }
    return text;
}

}  // namespace merilo
