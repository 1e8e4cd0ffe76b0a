#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// What a page says of itself in words. All lists of phrases stand in page_signs.cpp.
enum class PageSign {
    not_found,    ///< «страница не найдена»
    login,        ///< «вход в систему»
    robot_check,  ///< «я не робот»
    challenge,    ///< «проверка браузера», a page of an anti-bot service
    denied,       ///< «доступ запрещён»
    maintenance,  ///< «ведутся технические работы»
    listing       ///< «Index of /»
};

/// Whether a title or a heading says so: by a phrase, or by a part («404 | Школа») that says nothing else.
bool title_says(PageSign sign, std::string_view title);

/// Whether the text of a short page says so, in words that would be odd in a document.
bool text_says(PageSign sign, std::string_view text);

/// Whether a link's text names a paper that every site has («политика обработки персональных данных»).
bool is_service_document(std::string_view link_text);

/// Whether the class or id of an element names a widget that asks whether the reader is a robot.
bool names_robot_check(std::string_view value);

/// Whether an address is that of a login page, or of a service where people log in.
bool is_login_address(const std::string& address);

/// Whether an address is that of a page where a large site asks whether the reader is a robot.
bool is_robot_check_address(const std::string& address);

}  // namespace merilo
