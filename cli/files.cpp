#include "files.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "form/read_source.h"
#include "load/bytes.h"
#include "reason.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

namespace fs = std::filesystem;

constexpr Pair no_stdin{"чтение со стандартного ввода не предусмотрено: укажите файл или папку",
                        "standard input is not read: name a file or a folder"};
constexpr Pair unreadable{"не читается: {}", "cannot be read: {}"};

/// A wrong name is the user's fault, anything else is not.
Error failure(const std::string& path, int code) {
    const bool misnamed = code == ENOENT || code == ENOTDIR || code == EISDIR || code == ENAMETOOLONG;
    return {{path, {}, {}}, say(unreadable, reason(code)), {}, misnamed ? Fault::input : Fault::ours};
}

bool one_of(const fs::path& path, std::initializer_list<std::string_view> endings) {
    std::string ending = path.extension().string();
    for (char& letter : ending)
        if ('A' <= letter && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return std::ranges::find(endings, ending) != endings.end();
}

bool hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// Links to folders are not followed (and so no loop is), links to files are.
std::vector<fs::path> files_under(const std::string& folder, std::vector<Error>& errors) {
    std::vector<fs::path> files;
    std::error_code code;
    fs::recursive_directory_iterator entry(folder, code);
    for (; !code && entry != fs::recursive_directory_iterator(); entry.increment(code)) {
        std::error_code none;
        if (hidden(entry->path())) entry.disable_recursion_pending();
        else if (entry->is_regular_file(none) || entry->is_symlink(none)) files.push_back(entry->path());
    }
    if (code) errors.push_back(failure(folder, code.value()));
    std::ranges::sort(files);
    return files;
}

class Finder {
public:
    void look(const std::string& path, int argument) {
        std::error_code code;
        const fs::file_status status = fs::status(path, code);
        if (path == "-") found_.errors.push_back({{path, {}, {}}, say(no_stdin), {}, Fault::input});
        else if (status.type() == fs::file_type::not_found) found_.errors.push_back(failure(path, ENOENT));
        else if (status.type() == fs::file_type::none) found_.errors.push_back(failure(path, code.value()));
        else if (!fs::is_directory(status)) add(path, argument, true);
        else
            for (const fs::path& file : files_under(path, found_.errors)) add(file, argument, false);
    }

    Found take() { return std::move(found_); }

private:
    void add(const fs::path& path, int argument, bool named) {
        std::error_code none;
        const bool table = one_of(path, {".xlsx", ".xlsm", ".csv"}), locked = path.filename().string().starts_with("~$");
        const bool wanted = (table && !locked) || one_of(path, {".yaml", ".yml", ".json"});
        if (named || (wanted && fs::is_regular_file(path, none))) found_.files.push_back({path.string(), argument, named, table});
        else found_.other_files.push_back(path.string());
    }

    Found found_;
};

}  // namespace

Found find_files(const std::vector<std::string>& paths) {
    Finder finder;
    for (std::size_t i = 0; i < paths.size(); ++i) finder.look(paths[i], static_cast<int>(i));
    return finder.take();
}

std::vector<std::string> find_documents(const std::vector<std::string>& paths, std::vector<Error>& errors) {
    std::vector<std::string> documents;
    for (const std::string& path : paths) {
        std::error_code code;
        if (!fs::is_directory(path, code)) {
            documents.push_back(path);
            continue;
        }
        for (const fs::path& file : files_under(path, errors))
            if (one_of(file, {".pdf", ".docx", ".odt", ".rtf", ".doc", ".html", ".htm", ".txt", ".md", ".png", ".jpg", ".jpeg", ".tif", ".tiff"}))
                documents.push_back(file.string());
    }
    return documents;
}

std::optional<std::string> read_whole(const std::string& path) {
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    std::error_code code;
    if (fs::is_directory(path, code)) errno = EISDIR;
    if (!in || errno == EISDIR) return {};
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (in.bad()) return {};
    return bytes;
}

Result<std::string> read_file(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return failure(path, errno);
    std::string bytes;
    char block[65536];
    ssize_t got = 0;
    const auto most = [&bytes] { return bytes.starts_with("PK") ? max_source_bytes : max_file_bytes; };  // workbooks hold more
    while (bytes.size() <= most() && (got = read(file, block, sizeof block)) != 0) {
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) break;
        bytes.append(block, static_cast<std::size_t>(got));
    }
    const int code = errno;
    close(file);
    if (got < 0) return failure(path, code);
    return bytes;
}

}  // namespace merilo::cli
