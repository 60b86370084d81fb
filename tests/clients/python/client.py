"""Reads a library through a package that was generated from the description of /v1: see tests/clients/check.ts."""

import json
import sys

from library import Client
from library.api.changes import list_changes
from library.api.protocols import get_protocol_as_json, list_protocol
from library.api.resources import list_resource
from library.models import (
    ChangeList,
    ListChangesStart,
    Problem,
    ProtocolList,
    ProtocolRelease,
    ResourceList,
)

client = Client(base_url=sys.argv[1])


def of(kind, parsed):
    if not isinstance(parsed, kind):
        raise TypeError(f"{kind.__name__} expected, got {parsed!r}")
    return parsed


in_force = get_protocol_as_json.sync_detailed("PRO-MEOPA-001", client=client)
release = of(ProtocolRelease, in_force.parsed)
protocols = of(
    ProtocolList,
    list_protocol.sync(
        client=client, theme=["MEOPA", "CAN"], audience=["nurse"], sort="reference", limit=50
    ),
)
resources = of(ResourceList, list_resource.sync(client=client))
without = next(item for item in resources.items if item.file is None)
gone = of(Problem, get_protocol_as_json.sync("PRO-AGE-002", client=client))
refused = of(Problem, list_protocol.sync(client=client, limit=1000, theme=["NOPE"]))
again = get_protocol_as_json.sync_detailed(
    "PRO-MEOPA-001", client=client, if_none_match=in_force.headers["ETag"]
)
since = of(ChangeList, list_changes.sync(client=client, start=ListChangesStart.SNAPSHOT)).next_
rest = of(ChangeList, list_changes.sync(client=client, since=since, not_before=since))

print(
    json.dumps(
        {
            "title": release.title,
            "status": release.status,
            "listed": [
                item.reference
                for item in protocols.items
                if any(theme.code == "MEOPA" for theme in item.themes)
            ],
            "file": without.file,
            "withdrawn": gone.withdrawal.kind,
            "wrong": sorted(error.path for error in refused.errors),
            "current": again.status_code.value,
            "followed": rest.items == [] and rest.next_ == since,
        }
    )
)
