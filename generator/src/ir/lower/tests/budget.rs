//! Documents that are deep, long or wide.

use super::lowered;

#[test]
fn a_chain_of_references_is_followed_without_recursion() {
    let mut text = String::new();
    for number in 0..10_000 {
        text += &format!(
            "A{number}: {{$ref: '#/components/schemas/A{}'}}\n",
            number + 1
        );
    }
    text += "A10000: {type: string, minLength: 1}\n";
    assert!(lowered(&text).contains("alias A0 = A1"));
}

#[test]
fn a_chain_of_parts_is_merged_without_recursion() {
    let mut text = String::new();
    for number in 0..5_000 {
        text += &format!(
            "A{number}: {{allOf: [{{$ref: '#/components/schemas/A{}'}}, {{description: d}}, {{required: [x]}}]}}\n",
            number + 1
        );
    }
    text += "A5000: {type: object, properties: {x: {type: string}}}\n";
    assert!(lowered(&text).starts_with("struct A0\n  x: text"));
}

#[test]
fn unions_of_unions_do_not_multiply() {
    let mut text = String::new();
    for number in 0..200 {
        let next = number + 1;
        text += &format!(
            "A{number}: {{anyOf: [{{$ref: '#/components/schemas/A{next}'}}, {{$ref: '#/components/schemas/B{next}'}}]}}\n"
        );
        text += &format!(
            "B{number}: {{anyOf: [{{$ref: '#/components/schemas/B{next}'}}, {{$ref: '#/components/schemas/A{next}'}}]}}\n"
        );
    }
    text += "A200: {type: object, properties: {a: {type: string}}}\nB200: {type: string}\n";
    assert!(lowered(&text).contains("struct A200"));
}

#[test]
fn deep_lists_are_lowered_in_turns() {
    let text = format!(
        "A: {}{{type: string}}{}",
        "{type: array, items: ".repeat(100),
        "}".repeat(100)
    );
    assert!(lowered(&text).contains("alias A = [[["));
}

#[test]
fn lists_that_intersect_without_end_get_a_name() {
    let text = "A: {type: array, items: {$ref: '#/components/schemas/A'}}\nB: {type: array, items: {$ref: '#/components/schemas/B'}}\n\
                C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}";
    assert!(lowered(text).contains("alias C = [[["));
}

/// A branch that is the union itself with more keys allows nothing that the other branches do not.
#[test]
fn a_union_inside_its_own_branch_ends() {
    let text = "A: {oneOf: [{type: object, required: [x], properties: {x: {type: string}}}, {allOf: [{$ref: '#/components/schemas/A'}, {required: [y]}]}, \
                {allOf: [{$ref: '#/components/schemas/B'}, {required: [z]}]}]}\n\
                B: {anyOf: [{$ref: '#/components/schemas/A'}, {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}]}";
    assert!(lowered(text).contains("struct A"));
}

/// Each step of a path through these properties adds a schema to those that must hold or shifts
/// them: every set of them is a type.
#[test]
fn too_many_combinations_are_reported_once() {
    let mut text = String::from(
        "A0: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/A1'}]}, \
         b: {allOf: [{$ref: '#/components/schemas/A0'}, {required: [a]}]}}}\n",
    );
    for number in 1..24 {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", number + 1);
        text += &format!("A{number}: {{type: object, properties: {{a: {next}, b: {next}}}}}\n");
    }
    text += "A24: {type: object, properties: {end: {type: string}}}";
    assert_eq!(lowered(&text).matches("error[too-many-nodes]").count(), 1);
}

#[test]
fn choices_beside_choices_are_left_out_when_they_multiply() {
    let choice = |letter: char| {
        let branches: Vec<_> = (0..30)
            .map(|n| {
                format!(
                    "{{required: [{letter}{n}], properties: {{{letter}{n}: {{type: string}}}}}}"
                )
            })
            .collect();
        format!("{{oneOf: [{}]}}", branches.join(", "))
    };
    let parts: Vec<_> = ('a'..='f').map(choice).collect();
    let text = lowered(&format!(
        "A: {{type: object, allOf: [{}]}}",
        parts.join(", ")
    ));
    assert!(text.contains("too many combinations of branches; 4 choices are left out"));
}

/// A list of more branches than are combined says what it cannot be, so its type must not be the
/// one without values, which would refuse every request.
#[test]
fn a_list_that_is_longer_than_what_is_combined_is_any_json() {
    let branches: Vec<String> = (0..5_000)
        .map(|number| format!("{{type: object, required: [k{number}]}}"))
        .collect();
    let list = format!("{{oneOf: [{{type: string}}, {}]}}", branches.join(", "));
    insta::assert_snapshot!(lowered(&format!("A: {list}")), @"
    alias A = any(free-form)
    warning[unsupported-keyword] #/components/schemas/A: too many branches; the schema is any JSON
    ");
    let nested = lowered(&format!("A: {{anyOf: [{{type: integer}}, {list}]}}"));
    insta::assert_snapshot!(nested, @"
    union A
      Integer: integer(i64) if INTEGER
      Any: any(free-form) if NULL|BOOLEAN|NUMBER|STRING|ARRAY|OBJECT
    warning[unsupported-keyword] #/components/schemas/A/anyOf/1: too many branches; the schema is any JSON
    ");
}

/// More heirs of a base than are combined leave the base, and the finding says that.
#[test]
fn a_base_of_more_heirs_than_are_combined_is_its_own_type() {
    let heirs: Vec<String> = (0..5_000)
        .map(|number| format!("H{number}: {{allOf: [{{$ref: '#/components/schemas/A'}}]}}"))
        .collect();
    let base = "A: {type: object, properties: {kind: {type: string}}, required: [kind], \
                discriminator: {propertyName: kind}}";
    let text = lowered(&format!("{base}\n{}", heirs.join("\n")));
    assert!(text.contains("struct A"), "{text}");
    assert!(text.contains("#/components/schemas/A: too many branches; the schema is its base"));
}

/// The bounds of branches are compared as values. As texts they held the whole document for each
/// pattern, so that this took minutes.
#[test]
fn patterns_of_many_unions_are_compared_at_once() {
    let mut text = String::new();
    for number in 0..2_000 {
        text += &format!(
            "A{number}: {{oneOf: [{{type: string, pattern: a}}, {{type: string, pattern: b}}]}}\n"
        );
    }
    assert!(lowered(&text).contains("alias A1999 = text"));
}

/// A long union is any JSON. It must not take the steps of the other schemas, which would be an
/// error.
#[test]
fn a_union_of_many_branches_leaves_steps_for_others() {
    let branches: Vec<String> = (0..1_000)
        .map(|number| {
            format!("{{type: object, required: [k{number}], properties: {{k{number}: {{}}}}}}")
        })
        .collect();
    let text = lowered(&format!("A: {{oneOf: [{}]}}", branches.join(", ")));
    assert!(text.contains("warning[union-undecided]"), "{text}");
    assert!(!text.contains("error["), "{text}");
}

/// A union below many others is any JSON for the guards of those around it. That is no loss where
/// it is the only such branch, and is reported all the same.
#[test]
fn unions_that_are_nested_too_deep_are_reported() {
    let nested = |depth: usize| {
        let mut text = String::new();
        for number in 0..depth {
            text += &format!(
                "A{number}: {{oneOf: [{{type: object, required: [k{number}], properties: {{k{number}: {{type: string}}}}}}, {{$ref: '#/components/schemas/A{}'}}]}}\n",
                number + 1
            );
        }
        text += &format!("A{depth}: {{type: object, properties: {{end: {{type: string}}}}}}");
        lowered(&text)
    };
    let told = "more than 24 unions hold each other here";
    assert!(!nested(24).contains(told));
    assert!(nested(30).contains(told));
}

/// A schema is looked through again for each value of an example, so its size counts as well. The
/// values alone would be far below the bound.
#[test]
fn examples_of_large_schemas_are_compared_up_to_a_bound() {
    let properties: String = (0..5_000)
        .map(|number| format!("k{number}: {{type: string}}, "))
        .collect();
    let text = lowered(&format!(
        "O: {{type: object, properties: {{{properties}}}}}\n\
         L: {{type: array, items: {{$ref: '#/components/schemas/O'}}, example: [{}]}}",
        "{k0: x}, ".repeat(2_000)
    ));
    assert_eq!(
        text.matches("from here on they are not compared").count(),
        1
    );
}

/// A text of thousands of characters and a pattern of thousands of steps take as much as all others
/// together may.
#[test]
fn examples_that_are_not_matched_any_more_are_reported_once() {
    let text = "b".repeat(6_000);
    let schema = format!("{{type: string, pattern: '^a{{10000}}$', example: {text}}}");
    let told = "from here on they are not compared with patterns";
    let lowered = lowered(&format!("A: {schema}\nB: {schema}"));
    assert_eq!(lowered.matches(told).count(), 1, "{lowered}");
}

/// A condition that refers to a large schema is given up before the schema is read, so that other
/// schemas have steps left.
#[test]
fn conditions_that_refer_to_large_schemas_are_given_up_early() {
    let entries = |entry: fn(usize) -> String| (0..1_000).map(entry).collect::<String>();
    for (large, reason) in [
        (
            format!(
                "{{type: object, properties: {{{}}}}}",
                entries(|number| format!("k{number}: {{type: string}}, "))
            ),
            "it has more than 60 schemas",
        ),
        (
            format!("{{enum: [{}]}}", entries(|number| format!("{number}, "))),
            "",
        ),
        (
            format!("{{enum: [[{}]]}}", entries(|_| "0, 0, 0, ".to_owned())),
            "it has more than 4000 bytes",
        ),
    ] {
        let mut text = format!("Large: {large}\n");
        for number in 0..600 {
            let not = "not: {$ref: '#/components/schemas/Large'}";
            text += &format!("A{number}: {{type: object, properties: {{a: {{}}}}, {not}}}\n");
        }
        let text = lowered(&text);
        assert!(!text.contains("combine in too many ways"));
        assert!(text.contains(reason));
    }
}
