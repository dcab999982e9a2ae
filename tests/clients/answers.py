"""What a client believes of the live wire's answers, in strict types: nothing is converted.

Written from the contract alone, as a stranger to the mock would. Keys that are not named here are
ignored, as by every client; a key that is named must be there, null only where that is said.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

Text = Annotated[str, StringConstraints(min_length=1)]
Sentiment = Literal["Positive", "Neutral", "Negative"]
Distribution = dict[Sentiment, int]


class Answer(BaseModel):
    """Something that the service sends."""

    model_config = ConfigDict(strict=True)


class Parsed(Answer):
    """What parse-prompt reads; all nine are sent, and go to the new group as they are."""

    name: Text
    age_min: int
    age_max: int
    gender: Text
    location: Text
    occupation: Text
    income_level: Text
    psychographic_notes: str
    persona_count: int


class Project(Answer):
    id: Text
    name: str
    description: str | None
    created_at: Text
    updated_at: Text


class Progress(Answer):
    """How far a generation is."""

    current: int
    total: int
    current_name: str | None
    completed: list[Text]


class Grounding(Answer):
    """What a generation went by."""

    model: Text
    prompt_version: Text
    grounding_data_version: Text
    grounding_sources: list[Text]
    reddit_signals_used: bool
    reddit_caveat: Text
    ethnography_used: bool
    generated_at: Text


class Group(Answer):
    id: Text
    project_id: Text
    name: str
    age_min: int
    age_max: int
    gender: str
    location: str
    occupation: str
    income_level: str
    persona_count: int
    generation_status: Literal["pending", "generating", "complete", "failed"]
    generation_progress: Progress | None
    generation_metadata: Grounding | None


class Persona(Answer):
    """All that a persona's page shows, so all of it is there."""

    id: Text
    persona_group_id: Text
    persona_code: Annotated[str, StringConstraints(pattern="^[0-9A-F]{8}$")]
    full_name: Text
    age: int
    gender: Text
    occupation: Text
    location: Text
    income_level: Text
    educational_background: Text
    family_situation: Text
    personality_traits: list[Text]
    values_and_motivations: Text
    pain_points: Text
    media_consumption: Text
    purchase_behavior: Text
    trusted_brands: list[Text]
    distrusted_brands: list[Text]
    digital_habits: Text
    price_sensitivity: Text
    psychographic_notes: Text
    archetype_label: Text
    psychographic_segment: Literal[
        "Innovator",
        "Thinker",
        "Achiever",
        "Experiencer",
        "Believer",
        "Striver",
        "Maker",
        "Survivor",
    ]
    brand_attitudes: Text
    buying_triggers: Text
    aspirational_identity: Text
    digital_behavior: Text
    day_in_the_life: Text
    data_source: Literal["synthetic", "boses_curated"]
    avatar_url: Text
    library_persona_id: str | None
    created_at: Text


class StudyProgress(Answer):
    stage: Text
    current: int
    total: int
    current_name: str | None
    completed: list[Text]
    failed: list[Text]


class Study(Answer):
    id: Text
    project_id: Text
    persona_group_ids: list[Text]
    briefing_ids: list[Text]
    simulation_type: Text
    prompt_question: str | None
    survey_schema: dict[str, object] | None
    idi_script_text: str | None
    status: Literal["pending", "running", "active", "generating_report", "complete", "failed"]
    error_message: str | None
    progress: StudyProgress | None
    share_token: str | None
    created_at: Text
    completed_at: str | None


class Result(Answer):
    """Every result has all of these, those that are not its own null."""

    id: Text
    simulation_id: Text
    persona_id: str | None
    result_type: Text
    sentiment: Sentiment | None
    sentiment_score: int | None
    reaction_text: str | None
    key_themes: list[Text] | None
    notable_quote: str | None
    summary_text: str | None
    sentiment_distribution: Distribution | None
    top_themes: list[Text] | None
    recommendations: str | None
    transcript: str | None
    report_sections: dict[str, object] | None
    created_at: Text


class Reaction(Answer):
    """A concept test's individual."""

    sentiment: Sentiment
    sentiment_score: Literal[1, 0, -1]
    reaction_text: Text
    key_themes: list[Text]
    notable_quote: Text


class Verdict(Answer):
    """A concept test's aggregate."""

    summary_text: Text
    sentiment_distribution: Distribution
    top_themes: list[Text]
    recommendations: Text


class Question(Answer):
    id: Text
    type: Literal["likert", "multiple_choice", "open_ended"]
    text: Text
    scale: int | None = None
    low_label: str | None = None
    high_label: str | None = None
    options: list[Text] | None = None


class Replied(Answer):
    id: Text
    question_text: Text
    type: Literal["likert", "multiple_choice", "open_ended"]
    answer: int | str | list[str]


class Replies(Answer):
    """A survey's individual."""

    answers: list[Replied]


class Counted(Answer):
    id: Text
    type: Literal["likert", "multiple_choice", "open_ended"]
    text: Text
    n: int
    average: float | None = None
    distribution: dict[str, int] | None = None
    themes: list[str] | None = None
    notable_quotes: list[str] | None = None


class SurveyReport(Answer):
    """A survey's aggregate."""

    per_question: list[Counted]
    executive_summary: Text
    recommendations: Text


class Turns(Answer):
    """A focus group's individual."""

    round_1_text: Text
    round_2_text: str | None


class Said(Answer):
    speaker: Text
    round: int
    text: Text


class Discussion(Answer):
    """A focus group's aggregate."""

    transcript: list[Said]
    moderator_summary: Text
    consensus_themes: list[Text]
    disagreements: list[Text]
    recommendations: Text


class InterviewSummary(Answer):
    """An interview's individual."""

    summary: Text
    notable_quotes: list[Text]


class Interviews(Answer):
    """Interviews' aggregate."""

    executive_summary: Text
    cross_persona_themes: list[Text]
    per_persona_highlights: list[Text]
    recommendations: Text


class Choice(Answer):
    task_index: int
    profile_a: dict[str, str]
    profile_b: dict[str, str]
    chosen: Literal["A", "B"]
    reasoning: Text


class Choices(Answer):
    """A conjoint's individual."""

    tasks: list[Choice]
    attribute_importances: dict[str, float]
    part_worths: dict[str, dict[str, float]]
    top_driver: Text


class Profile(Answer):
    name: Text
    attributes: dict[str, str]


class Market(Answer):
    profiles_tested: list[Profile]
    shares: dict[str, float]


class Segment(Answer):
    label: Text
    persona_ids: list[Text]
    top_driver: Text


class ConjointReport(Answer):
    """A conjoint's aggregate."""

    attribute_importances: dict[str, float]
    part_worths: dict[str, dict[str, float]]
    market_share_simulation: Market
    persona_segments: list[Segment]
    executive_summary: Text
    recommendations: Text


class Message(Answer):
    id: Text
    simulation_id: Text
    persona_id: str | None
    role: Literal["user", "persona"]
    content: Text
    created_at: Text


class Pair(Answer):
    sim_a_id: Text
    sim_a_type: Text
    sim_b_id: Text
    sim_b_type: Text
    convergence_score: float
    direction_match: bool | None
    distribution_similarity: float | None
    theme_overlap: float
    shared_themes: list[Text]
    diverging_themes: list[Text]


class Convergence(Answer):
    pairwise_convergence: list[Pair]
    overall_convergence_score: float | None
    interpretation: str | None


# What a result of each type holds: in itself, or in its ``report_sections``.
OWN: dict[str, type[Answer]] = {"individual": Reaction, "aggregate": Verdict}
SECTIONS: dict[str, type[Answer]] = {
    "survey_individual": Replies,
    "survey_aggregate": SurveyReport,
    "focus_group_individual": Turns,
    "focus_group_aggregate": Discussion,
    "idi_individual": InterviewSummary,
    "idi_aggregate": Interviews,
    "conjoint_individual": Choices,
    "conjoint_aggregate": ConjointReport,
}
