#pragma once
#include <string>

namespace merilo {

/// The disk, as far as judging a submission needs it.
class LocalFiles {
public:
    virtual ~LocalFiles() = default;
    /// Whether `relative` (forward slashes) names a regular file in the folder of `submission_file`, symbolic
    /// links followed, and not outside that folder.
    virtual bool present(const std::string& submission_file, const std::string& relative) const = 0;
};

/// The real disk.
class DiskFiles : public LocalFiles {
public:
    bool present(const std::string& submission_file, const std::string& relative) const override;
};

}  // namespace merilo
