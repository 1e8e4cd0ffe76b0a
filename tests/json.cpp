#include "json.h"

#include <nlohmann/json.hpp>
#include <ostream>
#include <stdexcept>

namespace merilo::test {

namespace {

using Value = nlohmann::ordered_json;
using Kept = std::shared_ptr<const void>;

const Value& value_of(const Kept& kept) { return *static_cast<const Value*>(kept.get()); }

Kept keep(Value value) { return std::make_shared<const Value>(std::move(value)); }

/// A part of what is kept, which keeps the whole.
Kept part(const Kept& whole, const Value& value) { return {whole, &value}; }

Value::json_pointer pointer_to(std::string_view text) { return Value::json_pointer(std::string(text)); }

const Value& of_type(const Value& value, bool right, const char* type) {
    if (!right) throw std::runtime_error("not " + std::string(type) + ": " + value.dump());
    return value;
}

}  // namespace

Json::Json() : Json(keep(nullptr)) {}

Json Json::parse(std::string_view text) { return Json(keep(Value::parse(text))); }

Json Json::operator[](std::string_view key) const { return Json(part(value_, value_of(value_).at(std::string(key)))); }

Json Json::operator[](std::size_t index) const { return Json(part(value_, value_of(value_).at(index))); }

Json Json::at(std::string_view pointer) const { return Json(part(value_, value_of(value_).at(pointer_to(pointer)))); }

bool Json::contains(std::string_view key) const { return value_of(value_).contains(std::string(key)); }

std::size_t Json::size() const { return of_type(value_of(value_), value_of(value_).is_structured(), "a structure").size(); }

std::vector<std::string> Json::keys() const {
    std::vector<std::string> all;
    for (const auto& [key, value] : value_of(value_).get_ref<const Value::object_t&>()) all.push_back(key);
    return all;
}

std::vector<Json> Json::elements() const {
    std::vector<Json> all;
    for (const Value& each : value_of(value_).get_ref<const Value::array_t&>()) all.push_back(Json(part(value_, each)));
    return all;
}

bool Json::is_null() const { return value_of(value_).is_null(); }

bool Json::is_text() const { return value_of(value_).is_string(); }

std::string Json::text() const { return of_type(value_of(value_), is_text(), "a text").get<std::string>(); }

int Json::number() const { return of_type(value_of(value_), value_of(value_).is_number_integer(), "a whole number").get<int>(); }

bool Json::operator==(const Json& other) const { return value_of(value_) == value_of(other.value_); }

bool Json::operator==(std::string_view text) const { return is_text() && this->text() == text; }

bool Json::operator==(int number) const { return value_of(value_) == Value(number); }

bool Json::operator==(bool boolean) const { return value_of(value_) == Value(boolean); }

Json Json::with(std::string_view pointer, std::string_view value) const {
    Value changed = value_of(value_);
    changed[pointer_to(pointer)] = Value::parse(value);
    return Json(keep(std::move(changed)));
}

Json Json::without(std::string_view pointer) const {
    Value changed = value_of(value_);
    const auto gone = pointer_to(pointer);
    if (changed.at(gone.parent_pointer()).erase(gone.back()) == 0) throw std::out_of_range(std::string(pointer));
    return Json(keep(std::move(changed)));
}

std::string Json::dump() const { return value_of(value_).dump(); }

std::ostream& operator<<(std::ostream& out, const Json& json) { return out << json.dump(); }

std::string json_quoted(std::string_view text) { return Value(text).dump(); }

}  // namespace merilo::test
