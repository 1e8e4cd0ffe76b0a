#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// A telephone number: its ten digits, or fewer for a local one.
struct Telephone {
    std::string digits;
    bool mobile;
};
std::vector<Telephone> telephones_in(std::string_view line);

/// Mail addresses in lower case, but those that look like an institution's.
std::vector<std::string> private_mail_in(std::string_view line);

/// СНИЛС with the right checksum.
struct Snils {
    std::string digits;
    bool bare;  ///< eleven digits and nothing else: may be something else
};
std::vector<Snils> snils_in(std::string_view line);

/// «12 34 567890», «1234 № 567890»: a passport's series and number.
std::vector<std::string> passports_in(std::string_view line);

}  // namespace merilo
