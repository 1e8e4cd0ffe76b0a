#include "collect/profile/content/personal_numbers.h"

#include <algorithm>

#include "text/digits.h"

namespace merilo {
namespace {

constexpr std::size_t most_in_a_line = 200;

/// A run of digits and what stands in front of it.
struct Group {
    std::string digits;
    std::string_view before;  ///< between the group before and this one
    char sign = '\0';         ///< the character right before it
};

std::vector<Group> groups_in(std::string_view line) {
    std::vector<Group> groups;
    std::size_t end = 0;
    for (std::size_t i = 0; i < line.size() && groups.size() < most_in_a_line;) {
        if (!is_digit(line[i])) {
            ++i;
            continue;
        }
        Group group{{}, line.substr(end, i - end), i > 0 ? line[i - 1] : '\0'};
        while (i < line.size() && is_digit(line[i])) group.digits += line[i++];
        end = i;
        groups.push_back(std::move(group));
    }
    return groups;
}

/// Signs that stand inside a number, and no others.
bool joined(std::string_view gap, std::string_view signs) {
    return !gap.empty() && gap.size() <= 4 && gap.find_first_not_of(signs) == std::string_view::npos;
}

/// The digits of `count` groups from `at` on, when only `signs` join them; none else.
std::string joined_groups(const std::vector<Group>& groups, std::size_t at, std::size_t count, std::string_view signs) {
    if (at + count > groups.size()) return {};
    std::string digits = groups[at].digits;
    for (std::size_t i = 1; i < count; ++i) {
        if (!joined(groups[at + i].before, signs)) return {};
        digits += groups[at + i].digits;
    }
    return digits;
}

std::optional<Telephone> telephone(std::string digits, bool bracketed) {
    const bool trunk = digits.size() == 11 && (digits[0] == '7' || digits[0] == '8');
    if (trunk) digits.erase(0, 1);
    if (digits.size() != 10 || (!trunk && digits[0] != '9' && !bracketed)) return std::nullopt;
    const bool mobile = digits[0] == '9';
    const bool landline = digits[0] == '3' || digits[0] == '4' || digits[0] == '8';
    if ((!mobile && !landline) || digits.starts_with("800")) return std::nullopt;
    return Telephone{std::move(digits), mobile};
}

constexpr std::string_view phone_signs = " -()\xE2\x80\x93\x91";

/// The telephone that begins with the group `at`; `count` receives its groups.
std::optional<Telephone> telephone_at(const std::vector<Group>& groups, std::size_t at, std::size_t& count) {
    for (count = 1; count <= 6; ++count) {
        const std::string digits = joined_groups(groups, at, count, phone_signs);
        if (digits.empty() || digits.size() > 11) return std::nullopt;
        // Ten bare digits are more often a tax number than a telephone.
        if (digits.size() == 10 && count == 1) return std::nullopt;
        if (auto found = telephone(digits, groups[at].sign == '(')) return found;
    }
    return std::nullopt;
}

bool mail_sign(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-' || c == '+';
}

/// Parts of addresses that offices and schools use.
bool institutional(std::string_view mail) {
    for (const std::string_view part :
         {"school", "schkola", "shkola", "skola",   "sosh",   "mbou",  "mkou",   "maou",   "mbdou",  "mdou",
          "madou",  "detsad",  "sadik",  "gimnaz",  "gymnas", "licey", "liceum", "lyceum", "metod",  "obraz",
          "admin",  "office",  "gorono", "komitet", "otdel",  "priem", "centr",  "center", "uprobr", "upr.obr",
          "edu",    ".gov",    "gov.",   "info@",   "ddt",    "dush",  "imc",    "ruo", "rono",    "adm",    "dou"})
        if (mail.find(part) != std::string_view::npos) return true;
    for (const std::string_view beginning : {"uo", "roo", "ou", "mou", "ds", "sad", "ipk", "iro", "kipk", "gmc", "mmc", "sch"})
        if (mail.starts_with(beginning) && mail.size() > beginning.size() &&
            !(mail[beginning.size()] >= 'a' && mail[beginning.size()] <= 'z'))
            return true;
    return false;
}

bool right_checksum(std::string_view digits) {
    if (digits.size() != 11 || digits.substr(0, 9) <= "001001998") return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i) sum += (digits[static_cast<std::size_t>(i)] - '0') * (9 - i);
    const int check = sum % 101 % 100;
    return (digits[9] - '0') * 10 + (digits[10] - '0') == check;
}

}  // namespace

std::vector<Telephone> telephones_in(std::string_view line) {
    std::vector<Telephone> found;
    const auto groups = groups_in(line);
    for (std::size_t at = 0; at < groups.size(); ++at) {
        std::size_t count = 0;
        if (auto one = telephone_at(groups, at, count)) {
            found.push_back(std::move(*one));
            at += count - 1;
        }
    }
    return found;
}

std::vector<std::string> private_mail_in(std::string_view line) {
    std::vector<std::string> found;
    for (std::size_t at = line.find('@'); at != std::string_view::npos && found.size() < most_in_a_line;
         at = line.find('@', at + 1)) {
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && at - begin < 64 && mail_sign(line[begin - 1])) --begin;
        while (end < line.size() && end - at < 64 && mail_sign(line[end])) ++end;
        std::string mail(line.substr(begin, end - begin));
        while (mail.ends_with('.')) mail.pop_back();
        std::transform(mail.begin(), mail.end(), mail.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const bool whole = begin < at && mail.find('.', at - begin) != std::string::npos;
        if (whole && !institutional(mail)) found.push_back(std::move(mail));
    }
    return found;
}

std::vector<Snils> snils_in(std::string_view line) {
    std::vector<Snils> found;
    const auto groups = groups_in(line);
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const bool grouped = groups[at].digits.size() == 3 && at + 3 < groups.size() && groups[at + 1].digits.size() == 3 &&
                             groups[at + 2].digits.size() == 3 && groups[at + 3].digits.size() == 2;
        const std::string digits = grouped ? joined_groups(groups, at, 4, phone_signs) : groups[at].digits;
        if (right_checksum(digits)) found.push_back({digits, !grouped});
    }
    return found;
}

std::vector<std::string> passports_in(std::string_view line) {
    std::vector<std::string> found;
    const auto groups = groups_in(line);
    const auto six = [&](std::size_t at) {
        return at < groups.size() && groups[at].digits.size() == 6 && groups[at].before.size() <= 24 &&
               groups[at].before.find('.') == std::string_view::npos;
    };
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const bool two = groups[at].digits.size() == 2 && at + 1 < groups.size() && groups[at + 1].digits.size() == 2 &&
                         groups[at + 1].before == " ";
        if (two && six(at + 2))
            found.push_back(groups[at].digits + groups[at + 1].digits + groups[at + 2].digits);
        else if (groups[at].digits.size() == 4 && six(at + 1))
            found.push_back(groups[at].digits + groups[at + 1].digits);
    }
    return found;
}

}  // namespace merilo
