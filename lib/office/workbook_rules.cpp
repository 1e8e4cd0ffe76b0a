// What may be typed into cells, and what their looks follow.
#include <algorithm>
#include <array>

#include "office/workbook_native.h"
#include "office/workbook_text.h"

namespace merilo {
namespace {

constexpr int most_title = 32, most_message = 255;

std::uint8_t validation_of(InputRule::Kind kind) {
    switch (kind) {
        case InputRule::Kind::any: break;
        case InputRule::Kind::list: return LXW_VALIDATION_TYPE_LIST;
        case InputRule::Kind::list_from: return LXW_VALIDATION_TYPE_LIST_FORMULA;
        case InputRule::Kind::whole_number: return LXW_VALIDATION_TYPE_INTEGER;
        case InputRule::Kind::date: return LXW_VALIDATION_TYPE_DATE;
        case InputRule::Kind::text_length: return LXW_VALIDATION_TYPE_LENGTH;
        case InputRule::Kind::formula: return LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    }
    return LXW_VALIDATION_TYPE_ANY;
}

/// Whether Excel can hold the list inside the rule.
bool fits(const std::vector<std::string>& list) {
    int length = -1;
    for (const std::string& value : list) {
        if (value.empty() || value.find_first_of(",\"") != value.npos) return false;
        length += utf16_length(value) + 1;
    }
    return !list.empty() && length <= most_message;
}

std::vector<std::string> cleaned(const std::vector<std::string>& texts) {
    std::vector<std::string> clean;
    for (const std::string& text : texts) clean.push_back(xml_text(text));
    return clean;
}

void limit(lxw_data_validation& native_rule, const InputRule& rule) {
    native_rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    native_rule.minimum_number = rule.least;
    native_rule.maximum_number = rule.most;
    native_rule.minimum_datetime = native(rule.earliest);
    native_rule.maximum_datetime = native(rule.latest);
}

lxw_conditional_format scale_of(const ColourScale& scale) {
    lxw_conditional_format format{};
    format.type = scale.middle ? LXW_CONDITIONAL_3_COLOR_SCALE : LXW_CONDITIONAL_2_COLOR_SCALE;
    format.min_color = native(scale.low);
    format.max_color = native(scale.high);
    if (scale.middle) format.mid_color = native(*scale.middle);
    const auto at = [](const std::optional<double>& number, std::uint8_t& type, double& value) {
        if (!number) return;
        type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        value = *number;
    };
    at(scale.from, format.min_rule_type, format.min_value);
    at(scale.centre, format.mid_rule_type, format.mid_value);
    at(scale.to, format.max_rule_type, format.max_value);
    return format;
}

void give_condition(lxw_conditional_format& format, CellRule::When when) {
    using When = CellRule::When;
    constexpr std::array comparisons{LXW_CONDITIONAL_CRITERIA_EQUAL_TO,     LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO,
                                     LXW_CONDITIONAL_CRITERIA_LESS_THAN,    LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO,
                                     LXW_CONDITIONAL_CRITERIA_GREATER_THAN, LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO,
                                     LXW_CONDITIONAL_CRITERIA_BETWEEN};
    switch (when) {
        case When::formula: format.type = LXW_CONDITIONAL_TYPE_FORMULA; return;
        case When::blank: format.type = LXW_CONDITIONAL_TYPE_BLANKS; return;
        case When::not_blank: format.type = LXW_CONDITIONAL_TYPE_NO_BLANKS; return;
        case When::contains:
            format.type = LXW_CONDITIONAL_TYPE_TEXT;
            format.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_CONTAINING;
            return;
        default: break;
    }
    format.type = LXW_CONDITIONAL_TYPE_CELL;
    format.criteria = static_cast<std::uint8_t>(comparisons[static_cast<std::size_t>(when)]);
}

}  // namespace

#ifdef __SANITIZE_ADDRESS__
}  // namespace merilo
/// libxlsxwriter 1.1.4 never frees its copy of the formula that a list is taken from: some bytes a list, and not ours.
extern "C" const char* __lsan_default_suppressions() { return "leak:lxw_strdup\n"; }
namespace merilo {
#endif

void SheetWriter::input(const CellArea& area, const InputRule& rule) {
    if (!native_->takes(area)) return;
    using Kind = InputRule::Kind;
    std::vector<std::string> list = cleaned(rule.list);
    if (rule.kind == Kind::list && !fits(list)) return native_->book->fail("a list that no cell can hold");
    if ((rule.kind == Kind::list_from || rule.kind == Kind::formula) && rule.formula.empty()) return native_->book->fail("no formula");
    const std::string prompt_title = xml_text(rule.prompt_title, most_title), prompt = xml_text(rule.prompt, most_message),
                      error_title = xml_text(rule.error_title, most_title), error = xml_text(rule.error, most_message);
    std::vector<char*> values;
    for (std::string& value : list) values.push_back(value.data());
    values.push_back(nullptr);
    constexpr std::array severities{LXW_VALIDATION_ERROR_TYPE_STOP, LXW_VALIDATION_ERROR_TYPE_WARNING, LXW_VALIDATION_ERROR_TYPE_INFORMATION};
    lxw_data_validation native_rule{};
    native_rule.validate = validation_of(rule.kind);
    native_rule.value_list = values.data();
    native_rule.value_formula = loose(rule.formula);
    if (rule.kind == Kind::whole_number || rule.kind == Kind::date || rule.kind == Kind::text_length) limit(native_rule, rule);
    native_rule.ignore_blank = rule.blank_allowed ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    native_rule.error_type = static_cast<std::uint8_t>(severities[static_cast<std::size_t>(rule.on_error)]);
    native_rule.input_title = loose(prompt_title);
    native_rule.input_message = loose(prompt);
    native_rule.error_title = loose(error_title);
    native_rule.error_message = loose(error);
    native_->book->note(worksheet_data_validation_range(native_->sheet, row_of(area.from), column_of(area.from), row_of(area.to),
                                                        column_of(area.to), &native_rule));
}

void SheetWriter::Native::add(const CellArea& area, lxw_conditional_format& format) const {
    if (!takes(area)) return;
    book->note(worksheet_conditional_format_range(sheet, row_of(area.from), column_of(area.from), row_of(area.to),
                                                  column_of(area.to), &format));
}

void SheetWriter::colour_scale(const CellArea& area, const ColourScale& scale) {
    lxw_conditional_format format = scale_of(scale);
    native_->add(area, format);
}

void SheetWriter::data_bar(const CellArea& area, const DataBar& bar) {
    lxw_conditional_format format{};
    format.type = LXW_CONDITIONAL_DATA_BAR;
    format.bar_color = native(bar.fill);
    format.bar_solid = LXW_TRUE;
    format.bar_no_border = LXW_TRUE;
    format.bar_only = bar.only_bar;
    if (bar.from) format.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, format.min_value = *bar.from;
    if (bar.to) format.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, format.max_value = *bar.to;
    native_->add(area, format);
}

void SheetWriter::rule(const CellArea& area, const CellRule& rule) {
    lxw_conditional_format format{};
    give_condition(format, rule.when);
    constexpr int most_text = 255;
    const std::string value = xml_text(rule.value, rule.when == CellRule::When::contains ? most_text : most_cell_characters);
    const bool needs_value = rule.when != CellRule::When::blank && rule.when != CellRule::When::not_blank;
    if (needs_value && (value.empty() || (rule.when == CellRule::When::between && rule.upper.empty())))
        return native_->book->fail("a rule without its value");
    format.value_string = loose(value);
    format.min_value_string = loose(value);
    format.max_value_string = loose(rule.upper);
    format.format = native_->book->format(rule.style);
    format.stop_if_true = rule.stop;
    native_->add(area, format);
}

}  // namespace merilo
