"""A small organization to try things on."""

from __future__ import annotations

from typing import Any

import isms
import pytest

DAY = "2026-03-31"

DOCUMENT: dict[str, Any] = {
    "format": "isms/1.0",
    "edition": "iso27001:2022",
    "organization": {"name": "Acme", "operating_since": "2024-03-01"},
    "people": [{"id": "P-1", "name": "Ada Roth", "top_management": True}, {"id": "P-2", "name": "Bo Lind"}],
    "risk_criteria": [
        {
            "id": "CRIT-1",
            "effective_from": "2025-01-01",
            "likelihood": {"levels": [{"id": "low"}, {"id": "high"}]},
            "consequence": {"levels": [{"id": "low"}, {"id": "high"}]},
            "levels": [{"id": "green"}, {"id": "red"}],
            "method": {"kind": "matrix", "rows": [["green", "green"], ["green", "red"]]},
            "acceptance": [{"id": "AC-1", "level": "green"}],
        }
    ],
    "assets": [{"id": "A-1", "name": "Customer data", "kind": "information", "owner": "P-1"}],
    "risks": [
        {
            "id": "R-1",
            "title": "Stolen password",
            "owner": "P-2",
            "assets": ["A-1"],
            "assessments": [
                {
                    "id": "AS-1",
                    "stage": "inherent",
                    "on": "2026-01-10",
                    "criteria": "CRIT-1",
                    "likelihood": "high",
                    "consequence": [{"criterion": "confidentiality", "level": "high"}],
                },
                {
                    "id": "AS-2",
                    "stage": "residual",
                    "on": "2026-02-10",
                    "criteria": "CRIT-1",
                    "likelihood": "low",
                    "consequence": [{"criterion": "confidentiality", "level": "high"}],
                    "controls": ["C-1"],
                },
            ],
            "treatment": {
                "options": [{"kind": "modify"}],
                "controls": ["C-1"],
                "actions": [
                    {"id": "ACT-1", "what": "Roll out keys", "owner": "P-2", "due": "2026-02-01", "done": "2026-01-31"},
                    {
                        "id": "ACT-2",
                        "what": "Train",
                        "owner": "P-2",
                        "due": "2026-04-30",
                        "cost": {"amount": "1200.00", "currency": "EUR"},
                    },
                ],
            },
        },
        {"id": "R-2", "title": "Flood"},
    ],
    "controls": [
        {
            "id": "C-1",
            "title": "Second factor",
            "fulfils": ["A.8.5"],
            "status": "implemented",
            "implemented_on": "2026-01-31",
            "owner": "P-2",
        }
    ],
    "nonconformities": [{"id": "NC-1", "title": "No backup test", "owner": "P-1", "grade": "minor"}],
}


@pytest.fixture
def doc() -> isms.Isms:
    return isms.load(DOCUMENT)
