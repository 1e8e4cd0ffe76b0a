#include "report/report.h"

namespace merilo {

// Says to machines what report/result_json.cpp writes; tests hold the two together.
std::string_view results_schema() {
    return R"json({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "merilo: score --format json, check --format json",
  "description": "One line of --format jsonl is one #/definitions/result.",
  "type": "object",
  "additionalProperties": false,
  "required": ["tool", "version", "as_of", "results"],
  "properties": {
    "tool": {"const": "merilo"},
    "version": {"type": "string"},
    "as_of": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "results": {"type": "array", "items": {"$ref": "#/definitions/result"}}
  },
  "definitions": {
    "text": {"type": "string", "minLength": 1},
    "text_or_null": {"type": ["string", "null"], "minLength": 1},
    "integer_or_null": {"type": ["integer", "null"]},
    "result": {
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "rubric", "municipality", "period", "claimed", "confirmed", "possible", "awarded", "max",
                   "sections", "criteria", "findings"],
      "properties": {
        "file": {"$ref": "#/definitions/text"},
        "rubric": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "edition", "sha256", "total", "assumed"],
          "properties": {
            "id": {"$ref": "#/definitions/text"},
            "edition": {"$ref": "#/definitions/text"},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "total": {"$ref": "#/definitions/integer_or_null", "description": "null: the source publishes no total"},
            "assumed": {"type": "integer", "minimum": 0, "description": "points that the source does not publish"}
          }
        },
        "municipality": {
          "type": "object",
          "additionalProperties": false,
          "required": ["name", "code", "region"],
          "properties": {
            "name": {"$ref": "#/definitions/text"},
            "code": {"$ref": "#/definitions/text_or_null"},
            "region": {"$ref": "#/definitions/text_or_null"}
          }
        },
        "period": {"type": "integer"},
        "claimed": {"type": "integer"},
        "confirmed": {"type": "integer", "description": "lower bound"},
        "possible": {"type": "integer", "description": "upper bound"},
        "awarded": {"$ref": "#/definitions/integer_or_null", "description": "null: no review"},
        "max": {"type": "integer", "description": "the most that the published rows can give"},
        "sections": {"type": "array", "items": {"$ref": "#/definitions/section"}},
        "criteria": {"type": "array", "items": {"$ref": "#/definitions/criterion"}},
        "findings": {"type": "array", "items": {"$ref": "#/definitions/finding"}}
      }
    },
    "section": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "claimed", "confirmed", "possible", "awarded", "max"],
      "properties": {
        "id": {"$ref": "#/definitions/text"},
        "claimed": {"type": "integer"},
        "confirmed": {"type": "integer"},
        "possible": {"type": "integer"},
        "awarded": {"$ref": "#/definitions/integer_or_null"},
        "max": {"type": "integer"}
      }
    },
    "criterion": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "number", "claimed", "confirmed", "possible", "awarded", "max", "suggested", "why"],
      "properties": {
        "id": {"$ref": "#/definitions/text"},
        "number": {"$ref": "#/definitions/text"},
        "claimed": {"type": "integer"},
        "confirmed": {"type": "integer"},
        "possible": {"type": "integer"},
        "awarded": {"$ref": "#/definitions/integer_or_null"},
        "max": {"type": "integer"},
        "suggested": {"$ref": "#/definitions/integer_or_null"},
        "why": {"type": "array", "items": {"type": "string"}}
      }
    },
    "finding": {
      "type": "object",
      "additionalProperties": false,
      "required": ["check", "severity", "outcome", "effect", "criterion", "evidence", "place", "message", "fix",
                   "points_at_stake"],
      "properties": {
        "check": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "severity": {"enum": ["error", "warning", "note"]},
        "outcome": {"enum": ["fail", "not_checked", "error"]},
        "effect": {"type": "string", "pattern": "^(voids|withholds|notes|caps:-?[0-9]+)$"},
        "criterion": {"$ref": "#/definitions/text_or_null", "description": "null: the submission as a whole"},
        "evidence": {
          "description": "null: no document is involved",
          "oneOf": [{"type": "null"}, {"$ref": "#/definitions/evidence"}]
        },
        "place": {"$ref": "#/definitions/place"},
        "message": {"type": "string"},
        "fix": {"type": "string"},
        "points_at_stake": {"type": "integer", "minimum": 0}
      }
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "title", "url", "pages"],
      "properties": {
        "document": {"$ref": "#/definitions/text_or_null", "description": "null: a document written inside an answer"},
        "title": {"type": "string"},
        "url": {"$ref": "#/definitions/text_or_null", "description": "the web address, else the file"},
        "pages": {"$ref": "#/definitions/text_or_null"}
      }
    },
    "place": {
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "line", "column", "cell"],
      "properties": {
        "file": {"$ref": "#/definitions/text"},
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1, "description": "in characters"},
        "cell": {"$ref": "#/definitions/text_or_null", "description": "tables only"}
      }
    }
  }
}
)json";
}

}  // namespace merilo
