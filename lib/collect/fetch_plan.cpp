#include "collect/fetch_plan.h"

#include <charconv>

namespace merilo {
namespace {

/// Cuts the text up to `mark` off its front; all of it when there is no mark.
std::string_view cut(std::string_view& text, char mark) {
    const std::size_t end = text.find(mark);
    const std::string_view head = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return head;
}

template <class Number>
bool read(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool read_line(std::string_view key, std::string_view value, FetchPlan& plan) {
    if (key == "archive") plan.archive = value;
    else if (key == "ca-file") plan.ca_file = value;
    else if (key == "allow-private") plan.allow_private = value == "1";
    else if (key == "quiet") plan.quiet = value == "1";
    else if (key == "lang") plan.lang = value == "en" ? Lang::en : Lang::ru;
    else if (key == "per-host") return read(value, plan.per_host);
    else if (key == "timeout") return read(value, plan.timeout);
    else if (key == "confirm-after") return read(value, plan.confirm_after);
    else if (key == "max-age") return read(value, plan.max_age);
    else if (key == "delay") return read(value, plan.delay.emplace());
    else if (key == "max-size") return read(value, plan.max_size);
    else if (key == "link") {
        const std::string_view address = cut(value, ' ');
        plan.links.push_back({std::string(value), std::string(address)});
    } else return false;
    return true;
}

void line(std::string& text, std::string_view key, std::string_view value) {
    text.append(key).append(" ").append(value).append("\n");
}

}  // namespace

std::string text_of(const FetchPlan& plan) {
    std::string text;
    line(text, "archive", plan.archive);
    line(text, "ca-file", plan.ca_file);
    line(text, "allow-private", plan.allow_private ? "1" : "0");
    line(text, "quiet", plan.quiet ? "1" : "0");
    line(text, "lang", plan.lang == Lang::en ? "en" : "ru");
    line(text, "per-host", std::to_string(plan.per_host));
    line(text, "timeout", std::to_string(plan.timeout));
    line(text, "confirm-after", std::to_string(plan.confirm_after));
    line(text, "max-age", std::to_string(plan.max_age));
    if (plan.delay) line(text, "delay", std::to_string(*plan.delay));
    line(text, "max-size", std::to_string(plan.max_size));
    for (const FetchLink& link : plan.links) line(text, "link", link.address + " " + link.link);
    return text;
}

std::optional<FetchPlan> plan_from(std::string_view text) {
    FetchPlan plan;
    while (!text.empty()) {
        std::string_view value = cut(text, '\n');
        const std::string_view key = cut(value, ' ');
        if (!read_line(key, value, plan)) return std::nullopt;
    }
    return plan;
}

}  // namespace merilo
