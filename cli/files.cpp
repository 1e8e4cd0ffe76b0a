#include "files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <initializer_list>
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
    explicit Finder(const Ignored& ignored) : ignored_(ignored) {}

    void look(const std::string& path, int argument) {
        std::error_code code;
        const fs::file_status status = fs::status(path, code);
        if (path == "-") found_.errors.push_back({{path, {}, {}}, say(no_stdin), {}, Fault::input});
        else if (status.type() == fs::file_type::not_found) found_.errors.push_back(failure(path, ENOENT));
        else if (status.type() == fs::file_type::none) found_.errors.push_back(failure(path, code.value()));
        else if (!fs::is_directory(status)) add(path, argument, true);
        else
            for (const fs::path& file : files_under(path, found_.errors))
                if (!is_ignored(ignored_, file.string())) add(file, argument, false);
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

    const Ignored& ignored_;
    Found found_;
};

constexpr std::size_t read_at_once = std::size_t{256} * 1024;

/// Why an open file is not to be read as a whole: 0 or an errno. Makes room for it.
int refusal(int file, std::size_t most, std::string& bytes) {
    struct stat about{};
    if (fstat(file, &about) != 0) return errno;
    if (S_ISDIR(about.st_mode)) return EISDIR;
    if (!S_ISREG(about.st_mode)) return ESPIPE;
    if (static_cast<std::uintmax_t>(about.st_size) > most) return EFBIG;
    bytes.reserve(static_cast<std::size_t>(about.st_size) + read_at_once);
    return 0;
}

}  // namespace

Found find_files(const std::vector<std::string>& paths, const Ignored& ignored) {
    Finder finder(ignored);
    for (std::size_t i = 0; i < paths.size(); ++i) finder.look(paths[i], static_cast<int>(i));
    return finder.take();
}

std::vector<std::string> find_documents(const std::vector<std::string>& paths, std::vector<Error>& errors, const Ignored& ignored) {
    std::vector<std::string> documents;
    for (const std::string& path : paths) {
        std::error_code code;
        if (!fs::is_directory(path, code)) {
            documents.push_back(path);
            continue;
        }
        for (const fs::path& file : files_under(path, errors))
            if (one_of(file, {".pdf", ".docx", ".odt", ".rtf", ".doc", ".html", ".htm", ".txt", ".md", ".png", ".jpg", ".jpeg", ".tif", ".tiff"}) && !is_ignored(ignored, file.string()))
                documents.push_back(file.string());
    }
    return documents;
}

std::optional<std::string> read_whole(const std::string& path, std::size_t most) {
    // A pipe that nobody writes to would be waited for.
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return {};
    std::string bytes;
    int code = refusal(file, most, bytes);
    while (code == 0) {
        const std::size_t before = bytes.size();
        bytes.resize(before + read_at_once);
        const ssize_t got = read(file, bytes.data() + before, bytes.size() - before);
        if (got < 0 && errno != EINTR) code = errno;
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) break;
        if (bytes.size() > most) code = EFBIG;  // it grows as we read
    }
    close(file);
    errno = code;
    if (code != 0) return {};
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
