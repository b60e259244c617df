# What another reader of calendars finds in one: events as JSON, moments in UTC.
import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def moment(value):
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = [
    {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "summary": str(event["SUMMARY"]),
        "start": moment(event["DTSTART"].dt),
        "end": moment(event["DTEND"].dt) if "DTEND" in event else None,
        "alarms": [
            str(-part["TRIGGER"].dt) for part in event.subcomponents if part.name == "VALARM"
        ],
    }
    for event in calendar.walk("VEVENT")
]
json.dump({"name": str(calendar.get("NAME", "")), "events": events}, sys.stdout)
