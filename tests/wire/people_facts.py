"""Facts of groups, personas and the library."""

from __future__ import annotations

from unittest.mock import ANY

from tests.wire.account_facts import STAFF
from tests.wire.facts import API, BOTH, LIVE, NOWHERE, REFERENCE, Ask, Fact, G, Has, Like, P, says
from tests.wire.general_facts import WHOLE

GROUPS = f"{P}/persona-groups"
LIBRARY = f"{API}/library/personas"
CURATED = f"{API}/admin/personas/"
GENERATE = Ask(f"POST {G}/generate")
LATER = Ask("POST /__admin/clock", {"json": {"advance": "10m"}}, "")
FIRST = Ask(f"GET {G}/personas", keep="persona=0.id")
FACE = Ask(f"GET {G}/personas", keep="face=0.avatar_url")
MINE = Ask(f"GET {G}/personas", keep="mine=0.library_persona_id")
SOMEBODY = {
    "full_name": "Antonio Reyes",
    "age": 61,
    "gender": "Male",
    "income_level": "Low",
    "location": "Naga, Philippines",
    "occupation": "Rice farmer",
}
CURATE = Ask(f"POST {CURATED}", {"json": SOMEBODY}, STAFF, "curated")
NOTES = {**SOMEBODY, "research_notes": "Trusts the cooperative."}
SEGMENT = Like("Innovator|Thinker|Achiever|Experiencer|Believer|Striver|Maker|Survivor")
GROUP_ID = G.rpartition("/")[2]


def sized(count: int) -> Ask:
    return Ask(f"POST {GROUPS}", {"json": {**WHOLE, "persona_count": count}}, keep="group")


MADE = Ask(f"POST {GROUPS}/<group>/generate")
RESULTS = f"{P}/simulations/<study>"
STUDY = Ask(
    f"POST {P}/simulations",
    {
        "json": {
            "simulation_type": "focus_group",
            "persona_group_ids": [GROUP_ID],
            "prompt_question": "A new snack?",
        }
    },
    keep="study",
)
SHOWN = Ask(
    f"POST {P}/briefings/from-text", {"json": {"title": "A", "content": "A."}}, keep="briefing"
)
BRIEFED = Ask(
    STUDY.ask, {"json": {**STUDY.sent["json"], "briefing_ids": ["<briefing>"]}}, keep="study"
)
RETIRE = Ask(f"POST {LIBRARY}/<curated>/retire")

PEOPLE = [
    Fact(
        "a project has five members",
        LIVE,
        Ask(f"POST {API}/projects", {"json": {"name": "A"}}),
        201,
        {"id": ANY, "name": "A", "description": None, "created_at": ANY, "updated_at": ANY},
    ),
    Fact(
        "none are made as they are told to be none",
        LIVE,
        MADE,
        202,
        {"status": "generating", "persona_count": 0},
        before=(sized(0),),
    ),
    Fact(
        "a group of none has failed at once and says no more",
        LIVE,
        Ask(f"GET {GROUPS}/<group>"),
        200,
        has={
            "generation_status": "failed",
            "generation_progress": None,
            "generation_metadata": None,
        },
        before=(sized(0), MADE),
    ),
    Fact(
        "eleven are made if they are asked for",
        LIVE,
        Ask(f"GET {GROUPS}/<group>/personas"),
        200,
        [Has()] * 11,
        before=(sized(11), MADE, LATER),
    ),
    Fact(
        "a group of eleven is complete",
        LIVE,
        Ask(f"GET {GROUPS}/<group>"),
        200,
        has={"generation_status": "complete", "persona_count": 11},
        before=(sized(11), MADE, LATER),
    ),
    Fact(
        "a second run adds to the first",
        LIVE,
        Ask(f"GET {G}/personas"),
        200,
        [Has()] * 10,
        before=(GENERATE, LATER, GENERATE, LATER),
    ),
    Fact(
        "two runs at once both count",
        LIVE,
        Ask(f"GET {G}/personas"),
        200,
        [Has()] * 10,
        before=(GENERATE, GENERATE, LATER),
    ),
    Fact(
        "those of the first run keep their ids",
        LIVE,
        Ask(f"GET {G}/personas/<persona>"),
        200,
        before=(GENERATE, LATER, FIRST, GENERATE, LATER),
    ),
    Fact(
        "a second run takes the place of the first",
        REFERENCE,
        Ask(f"GET {G}/personas"),
        200,
        [Has()] * 5,
        before=(GENERATE, LATER, GENERATE, LATER),
    ),
    Fact("no personas are deleted", BOTH, Ask(f"DELETE {G}/personas"), 204, None),
    Fact(
        "a group without its personas stays complete",
        BOTH,
        Ask(f"GET {G}"),
        200,
        has={"generation_status": "complete", "generation_metadata": ANY},
        before=(GENERATE, LATER, Ask(f"DELETE {G}/personas")),
    ),
    Fact(
        "a run begins at none",
        LIVE,
        Ask(f"GET {G}"),
        200,
        has={
            "generation_status": "generating",
            "generation_progress": {
                "current": 0,
                "total": 5,
                "current_name": None,
                "completed": [],
            },
        },
        before=(GENERATE,),
    ),
    Fact(
        "what a run rests on has its caveat",
        BOTH,
        Ask(f"GET {G}"),
        200,
        has={
            "generation_metadata": {
                "model": ANY,
                "prompt_version": ANY,
                "grounding_data_version": ANY,
                "grounding_sources": ANY,
                "reddit_signals_used": ANY,
                "reddit_caveat": Like(".+"),
                "ethnography_used": ANY,
                "generated_at": ANY,
            }
        },
        before=(GENERATE, LATER),
    ),
    Fact(
        "an empty prompt is filled whole",
        LIVE,
        Ask(f"POST {GROUPS}/parse-prompt", {"json": {"prompt": ""}}),
        200,
        {
            "name": Like(".+"),
            "age_min": 18,
            "age_max": 45,
            "gender": "All",
            "location": Like(".+"),
            "occupation": Like(".+"),
            "income_level": Like(".+"),
            "psychographic_notes": Like(".*"),
            "persona_count": 5,
        },
    ),
    Fact(
        "values beyond the reference's are read",
        LIVE,
        Ask(
            f"POST {GROUPS}/parse-prompt",
            {"json": {"prompt": "Upper-middle non-binary designers in Cebu"}},
        ),
        200,
        has={"gender": "Non-binary", "income_level": "Upper-middle"},
    ),
    Fact(
        "a persona tells its source and its segment",
        BOTH,
        Ask(f"GET {G}/personas"),
        200,
        [Has(data_source="synthetic", psychographic_segment=SEGMENT)] * 5,
        before=(GENERATE, LATER),
    ),
    Fact(
        "a face is a picture that every page may read",
        BOTH,
        Ask("GET <face>", who=""),
        200,
        headers={"content-type": "image/png", "access-control-allow-origin": "*"},
        before=(GENERATE, LATER, FACE),
    ),
    Fact(
        "a study forgets a briefing that is gone",
        BOTH,
        Ask(f"GET {RESULTS}"),
        200,
        has={"briefing_ids": []},
        before=(GENERATE, LATER, SHOWN, BRIEFED, Ask(f"DELETE {P}/briefings/<briefing>")),
    ),
    Fact(
        "a study forgets a group that is gone",
        BOTH,
        Ask(f"GET {RESULTS}"),
        200,
        has={"persona_group_id": None, "persona_group_ids": []},
        before=(GENERATE, LATER, STUDY, LATER, Ask(f"DELETE {G}")),
    ),
    Fact(
        "results outlive their group as nobody's",
        LIVE,
        Ask(f"GET {RESULTS}/results"),
        200,
        [Has(persona_id=None)] * 6,
        before=(GENERATE, LATER, STUDY, LATER, Ask(f"DELETE {G}")),
    ),
    Fact(
        "results outlive their personas as nobody's",
        LIVE,
        Ask(f"GET {RESULTS}/results"),
        200,
        [Has(persona_id=None)] * 6,
        before=(GENERATE, LATER, STUDY, LATER, Ask(f"DELETE {G}/personas")),
    ),
    Fact(
        "results go with their group",
        REFERENCE,
        Ask(f"GET {RESULTS}/results"),
        200,
        [Has(persona_id=None)] * 1,
        before=(GENERATE, LATER, STUDY, LATER, Ask(f"DELETE {G}")),
    ),
    # The library.
    Fact(
        "another company reads whom mine has made",
        LIVE,
        Ask(f"GET {LIBRARY}/<mine>", who=STAFF),
        200,
        has={"data_source": "synthetic", "is_boses_curated": False},
        before=(GENERATE, LATER, MINE),
    ),
    Fact(
        "another company deletes whom mine has made",
        LIVE,
        Ask(f"DELETE {LIBRARY}/<mine>", who=STAFF),
        204,
        None,
        before=(GENERATE, LATER, MINE),
    ),
    Fact(
        "another company retires whom mine has made",
        LIVE,
        Ask(f"POST {LIBRARY}/<mine>/retire", who=STAFF),
        200,
        has={"is_retired": True},
        before=(GENERATE, LATER, MINE),
    ),
    Fact(
        "another company sees where whom mine has made are",
        LIVE,
        Ask(f"GET {LIBRARY}/<mine>/projects", who=STAFF),
        200,
        [Has(group_id=GROUP_ID)] * 1,
        before=(GENERATE, LATER, MINE),
    ),
    Fact(
        "emptying the library empties everybody's",
        LIVE,
        Ask(f"GET {LIBRARY}", who=STAFF),
        200,
        {"items": [], "total": 0, "limit": 50, "offset": 0},
        before=(GENERATE, LATER, Ask(f"DELETE {LIBRARY}")),
    ),
    Fact(
        "another company knows nobody of mine",
        REFERENCE,
        Ask(f"GET {LIBRARY}/<mine>", who=STAFF),
        404,
        says("Library persona not found"),
        before=(GENERATE, LATER, MINE),
    ),
    Fact(
        "whoever is retired is not read",
        BOTH,
        Ask(f"GET {LIBRARY}/<curated>"),
        404,
        says("Library persona not found"),
        before=(CURATE, RETIRE),
    ),
    Fact(
        "whoever is retired is deleted all the same",
        LIVE,
        Ask(f"DELETE {LIBRARY}/<curated>"),
        204,
        None,
        before=(CURATE, RETIRE),
    ),
    Fact(
        "whoever is retired is retired again",
        LIVE,
        RETIRE,
        200,
        has={"is_retired": True},
        before=(CURATE, RETIRE),
    ),
    Fact(
        "who took part in most studies comes first, then the newest",
        BOTH,
        Ask(f"GET {LIBRARY}?limit=6"),
        200,
        has={
            "items": [
                *(Has(simulation_count=1) for _ in range(5)),
                Has(simulation_count=0, full_name="Antonio Reyes"),
            ]
        },
        before=(GENERATE, LATER, STUDY, LATER, CURATE),
    ),
    Fact(
        "whoever is made is in the library at once",
        BOTH,
        Ask(f"GET {LIBRARY}/<mine>"),
        200,
        has={"data_source": "synthetic"},
        before=(GENERATE, LATER, MINE),
    ),
    Fact(
        "whoever is curated says so",
        BOTH,
        Ask(f"GET {LIBRARY}/<curated>"),
        200,
        has={"data_source": "boses_curated", "is_boses_curated": True},
        before=(CURATE,),
    ),
    Fact(
        "the staff sees a page of the curated",
        BOTH,
        Ask(f"GET {CURATED}", who=STAFF),
        200,
        {"items": ANY, "total": ANY, "limit": 50, "offset": 0},
    ),
    Fact(
        "the staff sees the retired among them",
        BOTH,
        Ask(f"GET {CURATED}?is_retired=true", who=STAFF),
        200,
        has={"items": [Has(full_name="Antonio Reyes", is_retired=True)], "total": 1},
        before=(CURATE, Ask(f"PATCH {CURATED}<curated>", {"json": {"is_retired": True}}, STAFF)),
    ),
    Fact(
        "the staff looks for a source and a place",
        BOTH,
        Ask(f"GET {CURATED}?source_type=composite&location=naga", who=STAFF),
        200,
        has={"items": [Has(full_name="Antonio Reyes")], "total": 1},
        before=(CURATE, Ask(f"POST {CURATED}generate", {"json": NOTES}, STAFF)),
    ),
    Fact(
        "the staff sees the companies' own if they want to",
        BOTH,
        Ask(f"GET {CURATED}?curated_only=false&limit=1", who=STAFF),
        200,
        has={"items": [Has(is_boses_curated=False)], "limit": 1},
        before=(GENERATE, LATER),
    ),
    Fact(
        "a curated persona is of no source that is not told",
        BOTH,
        Ask(CURATE.ask, CURATE.sent, STAFF),
        201,
        has={"data_source": "boses_curated", "source_type": None},
    ),
    Fact(
        "a persona written from notes is composite",
        BOTH,
        Ask(f"POST {CURATED}generate", {"json": NOTES}, STAFF),
        201,
        has={"data_source": "boses_curated", "source_type": "composite"},
    ),
    Fact(
        "an unknown curated persona is told",
        BOTH,
        Ask(f"GET {CURATED}{NOWHERE}", who=STAFF),
        404,
        says("Curated persona not found"),
    ),
    Fact(
        "no body draws a face anew",
        BOTH,
        Ask(f"POST {CURATED}<curated>/avatar", who=STAFF),
        200,
        has={"full_name": "Antonio Reyes"},
        before=(CURATE,),
    ),
]
