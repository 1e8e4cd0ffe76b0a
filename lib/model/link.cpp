#include "model/link.h"

#include <algorithm>
#include <array>

namespace merilo {

bool LinkAttempt::has(LinkReason reason) const {
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

template <>
std::span<const Word<LinkVerdict>> words<LinkVerdict>() {
    static constexpr std::array all{
        Word<LinkVerdict>{LinkVerdict::ok, "ok", {"открывается", "opens"}},
        Word<LinkVerdict>{LinkVerdict::moved, "moved", {"переехал", "moved"}},
        Word<LinkVerdict>{LinkVerdict::suspect, "suspect", {"открывается не то", "opens something else"}},
        Word<LinkVerdict>{LinkVerdict::broken, "broken", {"не открывается", "broken"}},
        Word<LinkVerdict>{LinkVerdict::refused, "refused", {"не запрашивается", "not to be requested"}},
        Word<LinkVerdict>{LinkVerdict::blocked, "blocked", {"проверить не удалось", "could not be checked"}},
    };
    return all;
}

template <>
std::span<const Word<LinkReason>> words<LinkReason>() {
    using R = LinkReason;
    static constexpr std::array all{
        Word<R>{R::opens, "opens", {"документ открывается", "the document opens"}},
        Word<R>{R::moved, "moved", {"документ открывается по другому адресу", "the document opens at another address"}},
        Word<R>{R::section, "section", {"открывается раздел сайта, а не документ", "a section of a site opens, not a document"}},
        Word<R>{R::several_documents, "several-documents", {"за ссылкой несколько документов", "there are several documents behind the link"}},
        Word<R>{R::login, "login", {"вместо документа открывается вход с паролем", "a login form opens instead of the document"}},
        Word<R>{R::captcha, "captcha", {"вместо документа открывается проверка «я не робот»", "a captcha opens instead of the document"}},
        Word<R>{R::soft_404, "soft-404", {"открывается страница «не найдено»", "a “not found” page opens"}},
        Word<R>{R::home_page, "home-page", {"открывается главная страница сайта", "the site's home page opens"}},
        Word<R>{R::other_type, "other-type", {"вместо файла открывается страница сайта", "a page opens in place of the file"}},
        Word<R>{R::empty, "empty", {"в ответе пусто", "the answer is empty"}},
        Word<R>{R::truncated, "truncated", {"файл приходит не целиком", "the file does not come whole"}},
        Word<R>{R::wrong_type, "wrong-type", {"по ссылке не документ", "what opens is no document"}},
        Word<R>{R::not_found, "not-found", {"страницы нет (404)", "there is no such page (404)"}},
        Word<R>{R::gone, "gone", {"страница удалена (410)", "the page was removed (410)"}},
        Word<R>{R::connection_refused, "connection-refused", {"сервер не принимает соединение", "the server refuses the connection"}},
        Word<R>{R::no_such_host, "no-such-host", {"сайта с таким именем нет", "there is no site of this name"}},
        Word<R>{R::private_address, "private-address", {"адрес внутренней сети", "an address of an inner network"}},
        Word<R>{R::scheme, "scheme", {"адрес не веб-страницы (не http и не https)", "not an address of the web (neither http nor https)"}},
        Word<R>{R::access_denied, "access-denied", {"сервер отказал в доступе", "the server denied access"}},
        Word<R>{R::too_many_requests, "too-many-requests", {"сервер просит повторить позже", "the server asks to come back later"}},
        Word<R>{R::server_error, "server-error", {"сбой на стороне сервера", "a failure on the server's side"}},
        Word<R>{R::odd_status, "odd-status", {"необычный ответ сервера", "an unusual answer of the server"}},
        Word<R>{R::challenge, "challenge", {"сайт пропускает только браузеры (защита от роботов)", "the site lets only browsers in (anti-bot protection)"}},
        Word<R>{R::script_only, "script-only", {"страница видна только в браузере (собирается скриптами)", "the page is visible in a browser only (built by scripts)"}},
        Word<R>{R::cloud_share, "cloud-share", {"облачный диск показывает файл только в браузере", "a cloud disk shows the file in a browser only"}},
        Word<R>{R::certificate, "certificate", {"сертификат сайта не подтверждён", "the site's certificate cannot be verified"}},
        Word<R>{R::secure_connection, "secure-connection", {"защищённое соединение не установлено", "no secure connection came about"}},
        Word<R>{R::timeout, "timeout", {"сервер не ответил вовремя", "the server did not answer in time"}},
        Word<R>{R::resolver, "resolver", {"служба имён (DNS) не ответила", "the name service (DNS) did not answer"}},
        Word<R>{R::network, "network", {"соединение прервалось", "the connection broke off"}},
        Word<R>{R::redirect_loop, "redirect-loop", {"перенаправления не кончаются", "the redirects do not end"}},
        Word<R>{R::too_large, "too-large", {"ответ больше допустимого размера", "the answer exceeds the permitted size"}},
        Word<R>{R::bad_answer, "bad-answer", {"ответ не похож на веб-страницу", "the answer is not HTTP"}},
    };
    return all;
}

}  // namespace merilo
