// The phrases by which pages are told that show something else than what was asked for. Lower case, «ё» as «е».
#include "collect/page/page_signs.h"

#include <algorithm>
#include <span>

#include "collect/page/blanks.h"
#include "text/address.h"
#include "text/words.h"

namespace merilo {
namespace {

using Phrases = std::span<const std::string_view>;

struct Signs {
    PageSign sign;
    Phrases whole;  ///< a title, or a part of it, that is just this
    Phrases in_title;
    Phrases in_text;
};

constexpr std::string_view lost_whole[] = {
    "404", "ошибка 404", "404 ошибка", "error 404", "404 error", "http 404", "код 404", "not found", "404 page", "404 страница",
    "страница 404", "ничего не найдено", "страница удалена", "нет такой страницы", "ошибка 404 not found", "object not found",
    "страницы нет", "такой страницы нет", "документ удален", "файл удален", "упс 404", "410", "410 gone"};
constexpr std::string_view lost_title[] = {
    "страница не найдена", "страница не обнаружена", "страница не существует", "страницы не существует", "404 not found",
    "страница была удалена", "страница удалена или", "запрашиваемая страница не", "запрошенная страница не",
    "запрашиваемой страницы не", "запрашиваемый документ не", "запрошенный документ не", "запрашиваемый файл не",
    "документ не найден", "файл не найден", "материал не найден", "материал не существует", "объект не найден",
    "раздел не найден", "элемент не найден", "новость не найдена", "запись не найдена", "публикация не найдена",
    "статья не найдена", "ресурс не найден", "ничего не найдено по данному адресу", "ошибка 404", "404 ошибка", "ошибка №404",
    "404 страница", "страница 404", "error 404", "404 error", "page not found", "file not found", "document not found",
    "page does not exist", "page doesn't exist", "page can't be found", "page cannot be found", "could not be found",
    "404 - файл или каталог не найден", "сайт не найден", "домен не прилинкован", "домен продается", "домен припаркован",
    "account has been suspended", "аккаунт заблокирован", "хостинг сайта не оплачен", "по вашей ссылке ничего нет"};
constexpr std::string_view lost_text[] = {
    "страница не найдена", "страница не существует", "страницы не существует", "запрашиваемая страница не",
    "запрошенная страница не", "запрашиваемой страницы не", "документ не найден", "файл не найден", "материал не найден",
    "объект не найден", "элемент не найден", "раздел не найден", "новость не найдена", "запись не найдена", "ошибка 404",
    "error 404", "404 not found", "страница удалена", "страница была удалена", "файл был удален", "документ был удален",
    "ничего не найдено по данному адресу", "page not found", "file not found", "page you requested", "page you are looking for",
    "could not be found", "was not found on this server", "no longer exists", "страница, которую вы", "страницы, которую вы",
    "такой страницы нет", "по этому адресу ничего нет", "неправильно набран адрес", "неправильный адрес страницы"};

constexpr std::string_view login_whole[] = {
    "вход", "войти", "авторизация", "вход на сайт", "вход в систему", "вход в личный кабинет", "войти в систему", "войдите",
    "личный кабинет", "вход для пользователей", "форма входа", "авторизация пользователя", "авторизация на сайте", "log in",
    "login", "log in to your account", "sign in", "sign in to your account", "authorization", "войдите в систему",
    "требуется авторизация", "войдите в аккаунт", "вход через госуслуги", "вход пользователя", "вход в аккаунт"};
constexpr std::string_view login_title[] = {
    "вход в личный кабинет", "вход в систему", "войти в систему", "войдите в систему", "необходимо авторизоваться",
    "необходима авторизация", "требуется авторизация", "sign in - google accounts", "google аккаунты вход"};
constexpr std::string_view login_text[] = {
    "необходимо авторизоваться", "необходима авторизация", "требуется авторизация", "необходимо войти", "нужно войти",
    "нужно авторизоваться", "пожалуйста, авторизуйтесь", "пожалуйста, войдите", "войдите в систему", "вход в систему",
    "доступен только авторизованным", "доступна только авторизованным", "доступно только авторизованным",
    "только для зарегистрированных пользователей", "you must log in", "you need to log in", "please log in", "please sign in",
    "забыли пароль", "забыли свой пароль", "запомнить меня", "введите логин", "логин и пароль", "forgot password", "remember me"};

constexpr std::string_view robot_whole[] = {"captcha", "капча", "введите капчу"};
constexpr std::string_view robot_phrases[] = {
    "я не робот", "вы не робот", "что вы не робот", "запросы, поступившие с вашего устройства, похожи на автоматические",
    "подтвердите, что вы человек", "докажите, что вы не робот", "введите символы с картинки", "введите код с картинки",
    "i'm not a robot", "i am not a robot", "are you not a robot", "are you a robot", "you are not a robot", "verify you are human",
    "confirm you are human", "prove you are human", "unusual traffic from your computer", "smartcaptcha", "security check to access"};

constexpr std::string_view challenge_whole[] = {
    "ddos-guard", "just a moment...", "just a moment", "один момент...", "один момент…", "attention required!", "servicepipe", "qrator",
    "stormwall", "variti", "antibot", "antiddos", "anti-ddos", "please wait...", "loading..."};
constexpr std::string_view challenge_phrases[] = {
    "проверка браузера", "проверка вашего браузера", "проверяем ваш браузер", "проверяем браузер", "checking your browser",
    "checking if the site connection is secure", "ddos protection by", "защита от ddos", "защита от роботов", "protected by ddos-guard",
    "ddos-guard", "attention required! | cloudflare", "enable javascript and cookies to continue", "browser check",
    "please turn javascript on and reload", "включите javascript и cookies", "проверка безопасности подключения",
    "проверка, что вы не бот", "вы будете автоматически перенаправлены", "bot protection", "one moment, please"};

constexpr std::string_view denied_whole[] = {"403", "ошибка 403", "403 forbidden", "forbidden", "доступ запрещен", "доступ закрыт",
                                             "access denied", "доступ ограничен", "401 unauthorized"};
constexpr std::string_view denied_phrases[] = {
    "403 forbidden", "ошибка 403", "error 403", "доступ запрещен", "доступ к сайту ограничен", "доступ к сайту запрещен",
    "доступ к ресурсу ограничен", "доступ к запрашиваемому ресурсу", "access denied", "you have been blocked", "ваш ip заблокирован",
    "ваш ip-адрес заблокирован", "доступ с вашего ip"};

constexpr std::string_view maintenance_phrases[] = {
    "технические работы", "техническое обслуживание", "сайт временно недоступен", "сервис временно недоступен", "under maintenance",
    "temporarily unavailable", "error establishing a database connection", "ошибка установки соединения с базой данных", "502 bad gateway",
    "503 service", "500 internal server error", "database error", "ошибка подключения к базе данных"};

constexpr std::string_view listing_phrases[] = {"index of /", "содержание каталога /", "directory listing for /", "directory listing of /"};

constexpr Signs all[] = {
    {PageSign::not_found, lost_whole, lost_title, lost_text},
    {PageSign::login, login_whole, login_title, login_text},
    {PageSign::robot_check, robot_whole, robot_phrases, robot_phrases},
    {PageSign::challenge, challenge_whole, challenge_phrases, challenge_phrases},
    {PageSign::denied, denied_whole, denied_phrases, denied_phrases},
    {PageSign::maintenance, {}, maintenance_phrases, maintenance_phrases},
    {PageSign::listing, {}, listing_phrases, listing_phrases},
};

/// What parts a title: «404 | Школа № 5».
constexpr std::string_view separators[] = {" | ", " - ", " – ", " — ", " :: ", ": ", " » ", " « ", " · ", " • ", " / ", ". ", ", ", "! "};

/// Papers of the site itself, not of the work that is cited.
constexpr std::string_view service_papers[] = {
    "пользовательское соглашение", "политика конфиденциальности", "согласие на обработку", "cookie", "privacy policy", "terms of use",
    "политика в отношении обработки", "политика обработки персональных", "политикой конфиденциальности", "политику конфиденциальности",
    "политика в области обработки персональных", "обработку персональных данных", "карта сайта"};

constexpr std::string_view robot_widgets[] = {"g-recaptcha", "h-captcha", "smart-captcha", "smartcaptcha", "cf-turnstile", "captcha-container",
                                              "advancedcaptcha", "checkboxcaptcha"};

constexpr std::string_view login_hosts[] = {
    "esia.gosuslugi.ru/", "accounts.google.com/", "passport.yandex.ru/", "passport.yandex.com/", "login.microsoftonline.com/",
    "login.live.com/", "oauth.vk.com/", "id.vk.com/", "account.mail.ru/", "id.mail.ru/", "login.mos.ru/", "connect.mail.ru/", "auth.mail.ru/"};
constexpr std::string_view login_steps[] = {"login", "login.php", "login.html", "login.aspx", "signin", "sign-in", "sign_in", "auth", "auth.php",
                                            "authorize", "logon", "wp-login.php", "log-in", "authorization", "vhod", "avtorizaciya"};
constexpr std::string_view robot_addresses[] = {"/showcaptcha", "google.com/sorry/", "/xpvnsulc", "/tmgrdfrend/"};

bool contains(std::string_view text, std::string_view phrase) {
    const auto digit_at = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const bool longer_number = digit_at(at + phrase.size()) || (at > 0 && digit_at(at - 1) && phrase.front() == '4');
        if (!longer_number) return true;
    }
    return false;
}

bool contains_any(std::string_view text, Phrases phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [text](std::string_view phrase) { return contains(text, phrase); });
}

bool is_any(std::string_view text, Phrases phrases) { return std::find(phrases.begin(), phrases.end(), text) != phrases.end(); }

std::string normal(std::string_view text) {
    std::string result = folded(folded_blanks(text));
    for (std::size_t at = 0; (at = result.find("’", at)) != std::string::npos;) result.replace(at, 3, "'");
    return result;
}

std::string_view trimmed(std::string_view part) {
    constexpr std::string_view around = " .!?:;,|/-()[]\"";
    const std::size_t begin = std::min(part.find_first_not_of(around), part.size());
    part.remove_prefix(begin);
    return part.substr(0, part.find_last_not_of(around) + 1);
}

/// Whether one of the parts of a title says nothing but one of the phrases.
bool part_is(std::string_view title, Phrases phrases) {
    if (is_any(title, phrases) || is_any(trimmed(title), phrases)) return true;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < title.size(); ++at)
        for (const std::string_view separator : separators)
            if (title.substr(at).starts_with(separator)) {
                if (is_any(trimmed(title.substr(begin, at - begin)), phrases)) return true;
                begin = at + separator.size();
            }
    return is_any(trimmed(title.substr(std::min(begin, title.size()))), phrases);
}

const Signs& signs_of(PageSign sign) {
    return *std::find_if(std::begin(all), std::end(all), [sign](const Signs& signs) { return signs.sign == sign; });
}

}  // namespace

bool title_says(PageSign sign, std::string_view title) {
    constexpr std::size_t longest = 400;
    const std::string text = normal(title.substr(0, longest));
    const Signs& signs = signs_of(sign);
    return contains_any(text, signs.in_title) || part_is(text, signs.whole);
}

bool text_says(PageSign sign, std::string_view text) { return contains_any(normal(text), signs_of(sign).in_text); }

bool is_service_document(std::string_view link_text) { return contains_any(normal(link_text), service_papers); }

bool names_robot_check(std::string_view value) { return contains_any(value, robot_widgets); }

bool is_login_address(const std::string& address) {
    const std::string whole = read_address(address).identity;
    const std::string_view path = std::string_view(whole).substr(0, whole.find('?'));
    for (const std::string_view host : login_hosts)
        if (path.starts_with(host) || path == host.substr(0, host.size() - 1)) return true;
    std::size_t slash = path.find('/');
    while (slash != std::string_view::npos) {
        const std::size_t next = path.find('/', slash + 1);
        if (is_any(folded(path.substr(slash + 1, next - slash - 1)), login_steps)) return true;
        slash = next;
    }
    return false;
}

bool is_robot_check_address(const std::string& address) {
    const std::string identity = read_address(address).identity + "/";
    return std::any_of(std::begin(robot_addresses), std::end(robot_addresses),
                       [&](std::string_view part) { return identity.find(part) != std::string::npos; });
}

}  // namespace merilo
