<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>as of %1 · %n messages sent · %2 ms</source>
        <translation>
            <numerusform>as of %1 · %n message sent · %2 ms</numerusform>
            <numerusform>as of %1 · %n messages sent · %2 ms</numerusform>
        </translation>
    </message>
</context>
</TS>
