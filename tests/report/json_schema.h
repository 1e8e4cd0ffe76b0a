#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace merilo::test {

/// A JSON schema. The library that judges by it is known to json_schema.cpp alone.
class JsonSchema {
public:
    explicit JsonSchema(std::string_view text);
    ~JsonSchema();

    /// What is wrong with a JSON text; empty when it is valid.
    std::string fault(std::string_view text) const;

private:
    struct Inside;
    std::unique_ptr<const Inside> inside_;
};

}  // namespace merilo::test
