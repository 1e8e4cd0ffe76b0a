# Writes a C++ file that holds FILES (a list of paths) as byte arrays: the body of FUNCTION, which HEADER declares.
# Bytes, not string literals: compilers limit the length of a literal and would have to be told about quotes.
set(bodies "")
set(rows "")
set(index 0)
foreach(path IN LISTS FILES)
  get_filename_component(name "${path}" NAME)
  file(READ "${path}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND bodies "static constexpr unsigned char file_${index}[] = {${bytes}0};\n")
  string(APPEND rows "        {\"${name}\", {reinterpret_cast<const char*>(file_${index}), sizeof(file_${index}) - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"\n\n${bodies}
namespace merilo {
std::vector<EmbeddedFile> ${FUNCTION}() {
    return {
${rows}    };
}
}  // namespace merilo
")
