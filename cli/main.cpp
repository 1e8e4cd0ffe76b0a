#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "arguments.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"
#include "report/explain.h"
#include "terminal.h"

using namespace merilo::cli;

static int run(const std::vector<std::string>& words) {
    const auto asked = read_arguments(words);
    if (const auto* options = std::get_if<Options>(&asked)) return options->command->run(*options);
    const auto& answered = std::get<Answered>(asked);
    if (answered.exit_code != clean) return complain(answered.text), answered.exit_code;
    const auto error = write_output("-", answered.text);
    if (error) complain(merilo::errors_text(std::span(&*error, 1), language_of_environment(), false));
    return error ? our_failure : clean;
}

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // a reader that left and a disk that is full are told by write()
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        complain(std::string("merilo: ") + error.what() + "\n");
        return our_failure;
    }
}
