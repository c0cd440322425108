//! The suite of schemas: each value of `../suite`, at each position that its schema stands at.
//!
//! A value is read, written back, and sent, and becomes what the suite says: `fine` values are
//! written back as they came and are sent; `stopped` ones are read, and not sent; `unreadable` ones
//! are not of the type; `unchecked` ones are invalid and are sent, which a finding says when the
//! client is generated; `open` ones are invalid and sent too, without a finding, since vendors add
//! values to enums; of `left_out` ones that is sent which the schema allows. Answers are read in
//! the same way and never checked.

use expected::runtime::{Json, Request, constant};
use expected::suite::Client;
use expected::suite::types::{self, Places};

use crate::recorder::{Recorder, Violation};

/// A schema of the suite with its values.
struct Group {
    id: String,
    skip: String,
    fine: Vec<Json>,
    stopped: Vec<Json>,
    unreadable: Vec<Json>,
    unchecked: Vec<Json>,
    open: Vec<Json>,
    left_out: Vec<Json>,
}

/// The files of the suite, and whether their schemas are those of parameters too.
const FILES: [(&str, bool); 6] = [
    (include_str!("../suite/anything.json"), false),
    (include_str!("../suite/keywords.json"), false),
    (include_str!("../suite/lists.json"), false),
    (include_str!("../suite/numbers.json"), true),
    (include_str!("../suite/objects.json"), false),
    (include_str!("../suite/texts.json"), true),
];

fn groups(of_parameters: bool) -> Vec<Group> {
    let files = FILES
        .iter()
        .filter(|(_, are_scalars)| *are_scalars || !of_parameters);
    let groups =
        files.flat_map(|(text, _)| text.parse::<Json>().unwrap().as_array().unwrap().clone());
    let group = |group: Json| {
        let text = |key: &str| group[key].as_str().unwrap_or_default().to_owned();
        let values = |key: &str| group[key].as_array().cloned().unwrap_or_default();
        Group {
            id: text("id"),
            skip: text("skip"),
            fine: values("fine"),
            stopped: values("stopped"),
            unreadable: values("unreadable"),
            unchecked: values("unchecked"),
            open: values("open"),
            left_out: values("left_out"),
        }
    };
    groups.map(group).collect()
}

/// A position: its letter, what is around the value, and the step to the value.
type Position = (char, fn(&Json) -> String, &'static str);

/// `../output/suite.rs` has the same letters, with the schemas.
const POSITIONS: [Position; 12] = [
    ('p', Json::to_string, ""),
    ('i', |value| format!("[{value}]"), "/0"),
    ('m', |value| format!(r#"{{"k":{value}}}"#), "/k"),
    (
        'o',
        |value| format!(r#"{{"named":true,"k":{value}}}"#),
        "/k",
    ),
    (
        'q',
        |value| format!(r#"{{"named":true,"yk":{value}}}"#),
        "/yk",
    ),
    ('a', Json::to_string, ""),
    ('b', Json::to_string, ""),
    ('n', Json::to_string, ""),
    ('c', Json::to_string, ""),
    ('r', Json::to_string, ""),
    ('u', Json::to_string, ""),
    ('s', Json::to_string, ""),
];

/// A client whose requests are recorded.
struct Recorded {
    client: Client,
    recorder: Recorder,
}

impl Recorded {
    fn new() -> Self {
        let recorder = Recorder::default();
        Self {
            client: Client::new().transport(recorder.clone()),
            recorder,
        }
    }
}

/// What is sent, or what stops it.
type Outcome = Result<Request, Vec<Violation>>;

/// The body of a request as JSON.
fn sent_json(request: &Request) -> Option<Json> {
    std::str::from_utf8(request.body()?).ok()?.parse().ok()
}

/// What is wrong with a group at a position, in words.
async fn faults(recorded: &Recorded, group: &Group, position: Position) -> Vec<String> {
    let (letter, around, step) = position;
    let key = format!("{letter}_{}", group.id);
    let mut faults = Vec::new();
    let body = |value: &Json| format!(r#"{{"{key}":{}}}"#, around(value));
    for (values, is_stopped) in [
        (&group.fine, false),
        (&group.stopped, true),
        (&group.unchecked, false),
        (&group.open, false),
    ] {
        for value in values {
            let text = body(value);
            let places: Places = match serde_json::from_str(&text) {
                Ok(places) => places,
                Err(error) => {
                    faults.push(format!("{text} is not read: {error}"));
                    continue;
                }
            };
            if std::ptr::eq(values, &group.fine) && format!("{places:?}").contains("Unknown(") {
                faults.push(format!("{text} is of no branch: {places:?}"));
            }
            let written = serde_json::to_string(&places).unwrap();
            // The spelling of a number may change, its value may not.
            if written.parse::<Json>().ok() != text.parse::<Json>().ok() {
                faults.push(format!("{text} becomes {written}"));
            }
            let call = recorded.client.places(places);
            let place = format!("body/{key}{step}");
            match recorded.recorder.outcome(call).await {
                Ok(_) if is_stopped => faults.push(format!("{text} is sent")),
                Ok(request) if sent_json(&request) == text.parse().ok() => {}
                Ok(request) => faults.push(format!("{text} is sent as {:?}", request.body())),
                Err(stops)
                    if is_stopped && stops.iter().any(|stop| stop.place.starts_with(&place)) => {}
                Err(stops) => faults.push(format!("{text} is stopped at {stops:?}")),
            }
        }
    }
    for pair in &group.left_out {
        let text = body(&pair[0]);
        let expected = body(&pair[1]).parse::<Json>().ok();
        match serde_json::from_str::<Places>(&text) {
            Ok(places) => match recorded
                .recorder
                .outcome(recorded.client.places(places))
                .await
            {
                Ok(request) if sent_json(&request) == expected => {}
                other => faults.push(format!("{text} becomes {other:?}")),
            },
            Err(error) => faults.push(format!("{text} is not read: {error}")),
        }
    }
    // A branch of a union keeps what is of no branch, and an optional property reads null as if it
    // were absent.
    let unreadable = group.unreadable.iter().filter(|value| match letter {
        'b' | 'u' => false,
        'p' | 'a' | 'n' | 'c' | 'r' | 's' => !value.is_null(),
        _ => true,
    });
    for value in unreadable {
        if serde_json::from_str::<Places>(&body(value)).is_ok() {
            faults.push(format!("{} is read", body(value)));
        }
    }
    faults
}

#[tokio::test]
async fn every_schema_means_the_same_at_every_position() {
    let recorded = Recorded::new();
    let mut found = Vec::new();
    for group in groups(false) {
        for position in POSITIONS {
            if !group.skip.contains(position.0) {
                found.extend(faults(&recorded, &group, position).await);
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} faults:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// Sends a value as the only input of an operation.
macro_rules! operations {
    ($name:ident: $($method:ident($type:ident)),* $(,)?) => {
        /// What the operation does with a value; none if there is no such operation.
        async fn $name(recorded: &Recorded, method: &str, value: &str) -> Option<Outcome> {
            Some(match method {
                $(stringify!($method) => {
                    let value: types::$type = constant(value);
                    recorded.recorder.outcome(recorded.client.$method(value)).await
                })*
                _ => return None,
            })
        }
    };
}

operations! { root:
    root_additional(Additional),
    root_additional_items(AdditionalItems),
    root_additional_items_only(AdditionalItemsOnly),
    root_additional_untyped(AdditionalUntyped),
    root_all_bounds(AllBounds),
    root_all_not(AllNot),
    root_all_required(AllRequired),
    root_annotated(Annotated),
    root_any_booleans(AnyBooleans),
    root_any_bounds_or_keys(AnyBoundsOrKeys),
    root_any_contains(AnyContains),
    root_any_group(AnyGroup),
    root_any_not(AnyNot),
    root_any_numbers(AnyNumbers),
    root_anything(Anything),
    root_beyond_integers(BeyondIntegers),
    root_boolean_const(BooleanConst),
    root_boolean_not(BooleanNot),
    root_closed(Closed),
    root_closed_beside_choice(ClosedBesideChoice),
    root_contains(Contains),
    root_contains_any_number(ContainsAnyNumber),
    root_contains_counted(ContainsCounted),
    root_contains_format(ContainsFormat),
    root_contains_kind(ContainsKind),
    root_contains_none(ContainsNone),
    root_content_schema(ContentSchema),
    root_dependent_false(DependentFalse),
    root_dependent_required(DependentRequired),
    root_dependent_requires(DependentRequires),
    root_dependent_schemas(DependentSchemas),
    root_dynamic_ref(DynamicRef),
    root_else_only(ElseOnly),
    root_encoded(Encoded),
    root_enum_bounded(EnumBounded),
    root_enum_not(EnumNot),
    root_exclusive_maximum(ExclusiveMaximum),
    root_exclusive_minimum(ExclusiveMinimum),
    root_false_const(FalseConst),
    root_format_only(FormatOnly),
    root_fraction_of_integer(FractionOfInteger),
    root_if_format(IfFormat),
    root_if_only(IfOnly),
    root_inner_constants(InnerConstants),
    root_integer_not(IntegerNot),
    root_integers_bounded(IntegersBounded),
    root_integers_listed_twice(IntegersListedTwice),
    root_items_bounded(ItemsBounded),
    root_items_false(ItemsFalse),
    root_items_of_two(ItemsOfTwo),
    root_kinds(Kinds),
    root_list_any_of(ListAnyOf),
    root_list_const(ListConst),
    root_list_enum(ListEnum),
    root_list_if(ListIf),
    root_list_not(ListNot),
    root_kinds_of_a_key(KindsOfAKey),
    root_list_of_itself(ListOfItself),
    root_map_any_of(MapAnyOf),
    root_map_dependent(MapDependent),
    root_map_dependent_required(MapDependentRequired),
    root_map_if(MapIf),
    root_map_not(MapNot),
    root_map_of_itself(MapOfItself),
    root_map_required(MapRequired),
    root_max_contains_only(MaxContainsOnly),
    root_max_items(MaxItems),
    root_max_length(MaxLength),
    root_max_properties(MaxProperties),
    root_maximum(Maximum),
    root_min_contains_only(MinContainsOnly),
    root_min_items(MinItems),
    root_min_length(MinLength),
    root_min_properties(MinProperties),
    root_minimum(Minimum),
    root_mixed_rules(MixedRules),
    root_multiple_of_fraction(MultipleOfFraction),
    root_multiple_of_integer(MultipleOfInteger),
    root_names_bounded(NamesBounded),
    root_names_choice(NamesChoice),
    root_names_enum(NamesEnum),
    root_names_not(NamesNot),
    root_names_of_no_text(NamesOfNoText),
    root_not_format(NotFormat),
    root_not_itself(NotItself),
    root_not_nothing(NotNothing),
    root_null_of_a_part(NullOfAPart),
    root_number_const(NumberConst),
    root_number_consts(NumberConsts),
    root_number_enum(NumberEnum),
    root_number_if(NumberIf),
    root_number_one_of(NumberOneOf),
    root_object_const(ObjectConst),
    root_object_if(ObjectIf),
    root_object_not(ObjectNot),
    root_older_dependencies(OlderDependencies),
    root_one_group(OneGroup),
    root_one_lists(OneLists),
    root_one_maps(OneMaps),
    root_open_tuple(OpenTuple),
    root_others_of_a_part(OthersOfAPart),
    root_pattern(Pattern),
    root_pattern_of_space(PatternOfSpace),
    root_pattern_unchecked(PatternUnchecked),
    root_pattern_unmatched(PatternUnmatched),
    root_patterns(Patterns),
    root_patterns_beside_names(PatternsBesideNames),
    root_patterns_of_choices(PatternsOfChoices),
    root_patterns_of_objects(PatternsOfObjects),
    root_patterns_of_two_kinds(PatternsOfTwoKinds),
    root_positions_and_items(PositionsAndItems),
    root_properties_only(PropertiesOnly),
    root_ref_alone(RefAlone),
    root_ref_bounded(RefBounded),
    root_required(Required),
    root_required_by_pattern(RequiredByPattern),
    root_rules_of_branches(RulesOfBranches),
    root_shorter_tuple(ShorterTuple),
    root_text_all_of(TextAllOf),
    root_text_any_of(TextAnyOf),
    root_text_const(TextConst),
    root_text_enum(TextEnum),
    root_text_enum_of_branches(TextEnumOfBranches),
    root_text_if(TextIf),
    root_text_not(TextNot),
    root_text_one_of(TextOneOf),
    root_then_only(ThenOnly),
    root_tuple(Tuple),
    root_tuple_of_itself(TupleOfItself),
    root_tuple_bounded(TupleBounded),
    root_unevaluated(Unevaluated),
    root_unevaluated_closed(UnevaluatedClosed),
    root_unevaluated_items(UnevaluatedItems),
    root_unevaluated_of_items(UnevaluatedOfItems),
    root_unevaluated_open(UnevaluatedOpen),
    root_unique_items(UniqueItems),
    root_unsigned(Unsigned),
    root_within_integers(WithinIntegers),
}

operations! { parameter:
    param_boolean_const(BooleanConst),
    param_encoded(Encoded),
    param_exclusive_maximum(ExclusiveMaximum),
    param_exclusive_minimum(ExclusiveMinimum),
    param_format_only(FormatOnly),
    param_fraction_of_integer(FractionOfInteger),
    param_integer_not(IntegerNot),
    param_integers_listed_twice(IntegersListedTwice),
    param_max_length(MaxLength),
    param_maximum(Maximum),
    param_min_length(MinLength),
    param_minimum(Minimum),
    param_multiple_of_fraction(MultipleOfFraction),
    param_multiple_of_integer(MultipleOfInteger),
    param_number_const(NumberConst),
    param_number_consts(NumberConsts),
    param_number_enum(NumberEnum),
    param_number_if(NumberIf),
    param_number_one_of(NumberOneOf),
    param_pattern(Pattern),
    param_pattern_of_space(PatternOfSpace),
    param_pattern_unmatched(PatternUnmatched),
    param_text_all_of(TextAllOf),
    param_text_any_of(TextAnyOf),
    param_text_const(TextConst),
    param_text_enum_of_branches(TextEnumOfBranches),
    param_text_if(TextIf),
    param_text_not(TextNot),
    param_text_one_of(TextOneOf),
    param_unsigned(Unsigned),
}

#[tokio::test]
async fn every_schema_means_the_same_as_a_body() {
    let recorded = Recorded::new();
    for group in groups(false) {
        // The type of a schema that allows null is the one without.
        let is_nullable = group.id.starts_with("nullable");
        for (values, is_stopped) in [(&group.fine, false), (&group.stopped, true)] {
            for value in values.iter().filter(|_| !is_nullable) {
                let name = format!("root_{}", group.id);
                let outcome = root(&recorded, &name, &value.to_string()).await;
                match outcome.unwrap_or_else(|| panic!("{name} is in no table")) {
                    Ok(request) => {
                        assert!(!is_stopped, "{name}: {value} is sent");
                        assert_eq!(sent_json(&request).as_ref(), Some(value), "{name}");
                    }
                    Err(stops) => {
                        let are_there = stops.iter().all(|stop| stop.place.starts_with("body"));
                        assert!(is_stopped && are_there, "{name}: {value}: {stops:?}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn every_schema_means_the_same_as_a_parameter() {
    let recorded = Recorded::new();
    for group in groups(true) {
        for (values, is_stopped) in [(&group.fine, false), (&group.stopped, true)] {
            for value in values {
                let name = format!("param_{}", group.id);
                let outcome = parameter(&recorded, &name, &value.to_string()).await;
                match outcome.unwrap_or_else(|| panic!("{name} is in no table")) {
                    Ok(request) => {
                        assert!(!is_stopped, "{name}: {value} is sent");
                        assert!(request.url().contains("?p="), "{}", request.url());
                    }
                    Err(stops) => {
                        let are_there = stops.iter().all(|stop| stop.place == "query p");
                        assert!(is_stopped && are_there, "{name}: {value}: {stops:?}");
                    }
                }
            }
        }
    }
}
