# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the schemas share: to find a document's schema, and to say what is wrong with it."""
import json
import pathlib

import jsonschema


class Schemas:
    def __init__(self, folder):
        self.byName = {}
        for path in pathlib.Path(folder).glob("*.schema.json"):
            schema = json.loads(path.read_text())
            jsonschema.Draft202012Validator.check_schema(schema)
            self.byName[schema["$id"]] = schema

    def problems(self, document):
        """A line for each place of the document that its schema does not allow."""
        command = str(document.get("schema", "")).removeprefix("zonecase.").removesuffix("/1")
        schema = self.byName.get(command + ".schema.json")
        if schema is None:
            return [f"no schema for {document.get('schema')!r}"]
        resolver = jsonschema.RefResolver(base_uri=schema["$id"], referrer=schema, store=self.byName)
        validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
        return [f"{'/'.join(map(str, e.absolute_path)) or '.'}: {e.message[:300]}"
                for e in validator.iter_errors(document)]


def objects(value):
    """Every object in a document, itself first."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from objects(part)
