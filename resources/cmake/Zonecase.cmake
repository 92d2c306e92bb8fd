# SPDX-License-Identifier: GPL-3.0-or-later
# One call a folder, one line a test. See tests/architecture for what may link what.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC OFF) # or Qt would turn them on; see zonecase_moc
set(CMAKE_AUTOUIC OFF)

option(ZONECASE_WERROR "Warnings are errors" OFF)
option(ZONECASE_FUZZ "Build the fuzz targets (clang)" OFF)
set(ZONECASE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

add_library(zonecase_options INTERFACE)
target_include_directories(zonecase_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_features(zonecase_options INTERFACE cxx_std_20)
target_compile_definitions(zonecase_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_NO_FOREACH
    ZONECASE_VERSION="${PROJECT_VERSION}")
target_compile_options(zonecase_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
    -Woverloaded-virtual -Wnon-virtual-dtor)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports null dereferences inside Qt's inlined containers when optimising.
    target_compile_options(zonecase_options INTERFACE $<$<CONFIG:Debug>:-Wnull-dereference>)
endif()
if(ZONECASE_WERROR)
    target_compile_options(zonecase_options INTERFACE -Werror)
endif()
if(ZONECASE_SANITIZE)
    add_compile_options(-fsanitize=${ZONECASE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${ZONECASE_SANITIZE})
endif()
if(ZONECASE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# What only tests run: a quarter less to compile. GCC would look through all of a precompiled header each time it collects garbage.
function(zonecase_compile_lightly target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT ZONECASE_SANITIZE)
        target_compile_options(${target} PRIVATE "$<$<CONFIG:Debug>:SHELL:-Og --param=ggc-min-heapsize=1000000>")
    endif()
endfunction()

# Headers that nearly every file of a layer reads, compiled once and not five hundred times: halves a full build. No file may
# count on them; verify_interface_header_sets compiles every header without.
set(standard_headers <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <span> <tuple> <utility> <variant>
    <vector> <tl/expected.hpp>)
set(core_headers <QByteArray> <QCborArray> <QCborMap> <QCborValue> <QCoreApplication> <QCryptographicHash> <QDateTime> <QDir> <QFile>
    <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QProcess> <QRegularExpression> <QSet> <QString>
    <QStringList> <QTimer> <QtEndian>)
set(widgets_headers <QAbstractTableModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QHeaderView> <QLabel> <QLineEdit>
    <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QSettings> <QSplitter> <QStackedLayout> <QStyledItemDelegate> <QTableView>
    <QToolButton> <QWidget>)
set(ZONECASE_EMPTY ${CMAKE_BINARY_DIR}/precompiled.cpp) # for what has nothing of its own to compile
file(CONFIGURE OUTPUT ${ZONECASE_EMPTY} CONTENT "") # not written again, or it would be compiled again
execute_process(COMMAND dpkg-query -W -f "\${Version} " qt6-base-dev libstdc++-12-dev libexpected-dev
    OUTPUT_VARIABLE ZONECASE_HEADER_VERSIONS COMMAND_ERROR_IS_FATAL ANY)
function(zonecase_precompiled name)
    cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
    add_library(zonecase_precompiled_${name} OBJECT ${ZONECASE_EMPTY})
    target_link_libraries(zonecase_precompiled_${name} PRIVATE zonecase_options tl::expected ${ARG_LINK})
    target_precompile_headers(zonecase_precompiled_${name} PRIVATE ${standard_headers} ${core_headers} ${ARG_HEADERS})
    # ccache would read all of a precompiled header, 150 to 300 MB, twice for each file that uses it (CCACHE_PCH_EXTSUM): what tells one
    # from another is what it was made of.
    set(made_of "${name} ${ARG_HEADERS} ${standard_headers} ${core_headers} ${CMAKE_CXX_COMPILER_VERSION} ${ZONECASE_HEADER_VERSIONS}")
    string(SHA256 sum "${made_of}")
    set(precompiled ${CMAKE_BINARY_DIR}/CMakeFiles/zonecase_precompiled_${name}.dir/cmake_pch.hxx)
    file(WRITE ${precompiled}.gch.sum ${sum})
    file(WRITE ${precompiled}.pch.sum ${sum})
    # Clang would note when its headers were changed, and refuse in one clone what the compiler cache has from another.
    target_compile_options(zonecase_precompiled_${name} PRIVATE "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
    if(name MATCHES "tests$")
        zonecase_compile_lightly(zonecase_precompiled_${name})
    endif()
endfunction()

# One step of moc for each header with a QObject, and what it writes is compiled with the sources. (AUTOMOC scans each library in a
# process of its own and compiles one more file for it.) CMake runs again when a header changes: no QObject is ever overlooked.
function(zonecase_moc target)
    foreach(header ${ARGN})
        file(STRINGS ${header} found REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(found)
            get_filename_component(name ${header} NAME_WE)
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/moc_${name}.cpp)
            add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${header} -o ${moc}
                DEPENDS ${header} VERBATIM)
            target_sources(${target} PRIVATE ${moc})
            set_source_files_properties(${moc} PROPERTIES UNITY_GROUP moc)
        endif()
    endforeach()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN})
endfunction()

# zonecase_library(dns SOURCES ... HEADERS ... LINK ...): the static library zonecase_dns of this folder.
function(zonecase_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;LINK;PRIVATE" ${ARGN})
    add_library(zonecase_${name} STATIC ${ARG_SOURCES})
    target_sources(zonecase_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${ARG_HEADERS})
    # What moc makes of its headers is compiled as one; its own sources each alone (STYLE.md).
    set_target_properties(zonecase_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON
        UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    zonecase_moc(zonecase_${name} ${ARG_HEADERS})
    target_link_libraries(zonecase_${name} PUBLIC zonecase_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE})
    if(name MATCHES "^widgets")
        target_precompile_headers(zonecase_${name} REUSE_FROM zonecase_precompiled_widgets)
    else()
        target_precompile_headers(zonecase_${name} REUSE_FROM zonecase_precompiled_core)
    endif()
endfunction()

# A target tests-<folder> that builds the tests of this folder; their label in ctest is the folder's name.
function(zonecase_join_folder_target target)
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    if(NOT TARGET tests-${folder})
        add_custom_target(tests-${folder})
    endif()
    add_dependencies(tests-${folder} ${target})
endfunction()

set(ZONECASE_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")

# zonecase_test(tst_name LINK ... [LABELS ...] [TIMEOUT s]): tst_name.cpp of this folder as a test.
function(zonecase_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(ZONECASE_SANITIZE)
        math(EXPR ARG_TIMEOUT "3 * ${ARG_TIMEOUT}") # it is there to end what hangs, and this is only slow
    endif()
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    # QtTest's headers are other ones with QtNetwork than without: all alike, or they share no precompiled header.
    target_link_libraries(${name} PRIVATE zonecase_options Qt6::Test Qt6::Network ${ARG_LINK})
    target_compile_definitions(${name} PRIVATE
        ZONECASE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ZONECASE_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(folder MATCHES "^widgets")
        target_precompile_headers(${name} REUSE_FROM zonecase_precompiled_widgets_tests)
    else()
        target_precompile_headers(${name} REUSE_FROM zonecase_precompiled_tests)
    endif()
    zonecase_compile_lightly(${name})
    # A test includes what is moc'ed of it. One step for that; AUTOMOC would take three, and compile an empty file.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp -o ${moc}
        DEPENDS ${name}.cpp VERBATIM)
    target_sources(${name} PRIVATE ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${folder};${ARG_LABELS}"
        ENVIRONMENT "${ZONECASE_TEST_ENVIRONMENT};${ARG_ENVIRONMENT}")
    zonecase_join_folder_target(${name})
endfunction()

# zonecase_script_test(name script.py [ARGS ...] [LABELS ...] [TIMEOUT s] [DEPENDS targets]): a test in Python, for what needs
# whole programs. It gets the source and build folder and where the programs are in its environment; 77 says "skipped".
function(zonecase_script_test name script)
    cmake_parse_arguments(ARG "" "TIMEOUT" "ARGS;LABELS;DEPENDS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    add_test(NAME ${name} COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/${script} ${ARG_ARGS})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${folder};${ARG_LABELS}" SKIP_RETURN_CODE 77
        ENVIRONMENT "${ZONECASE_TEST_ENVIRONMENT};ZONECASE_SOURCE_DIR=${CMAKE_SOURCE_DIR};ZONECASE_BINARY_DIR=${CMAKE_BINARY_DIR};ZONECASE_BIN=${CMAKE_BINARY_DIR}/bin")
    if(NOT TARGET tests-${folder})
        add_custom_target(tests-${folder})
    endif()
    foreach(target ${ARG_DEPENDS})
        if(TARGET ${target})
            add_dependencies(tests-${folder} ${target})
        endif()
    endforeach()
endfunction()
