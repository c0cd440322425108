use super::*;
use crate::diagnostic::Sink;
use crate::ir::types::Scalar;
use crate::spec::testing::yaml;

/// Every place that can hold a type, with a number as its only rule, in the order in which they are
/// visited.
const DOCUMENT: &str = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      parameters: [{name: p, in: query, schema: {type: string, maxLength: 10}}]
      requestBody: {content: {text/plain: {schema: {type: string}}, application/json: {schema: {type: array, items: {type: string, maxLength: 11}}}}}
      responses:
        200:
          description: d
          headers: {H: {schema: {type: string, maxLength: 13}}}
          content: {application/json: {schema: {type: string, maxLength: 12}}}
webhooks:
  w: {post: {requestBody: {content: {application/json: {schema: {type: string, maxLength: 14}}}}}}
components:
  schemas:
    A:
      type: object
      properties:
        one: {type: string, maxLength: 1}
        two: {type: array, items: {type: object, additionalProperties: {type: string, maxLength: 2}}}
        three: {type: array, prefixItems: [{type: string, maxLength: 3}, {type: string, maxLength: 4}], minItems: 2, items: false}
      patternProperties: {^x: {type: string, maxLength: 5}}
      additionalProperties: {type: string, maxLength: 6}
    B: {oneOf: [{type: string, maxLength: 7}, {type: array, items: {type: string, maxLength: 8}}]}
    C: {type: array, items: {type: string, maxLength: 9}}
    D: {type: string, enum: [a, b]}
";

fn api() -> Api {
    let mut sink = Sink::new();
    let document = yaml(DOCUMENT, &mut sink);
    let spec = crate::spec::read(&document, &mut sink).expect("a document");
    crate::ir::lower::lower(&spec, &mut sink)
}

/// The numbers of the rules of a use.
fn numbers(value: &Use) -> Vec<u64> {
    let length = |rule: &crate::ir::Rule| match rule {
        crate::ir::Rule::MaxLength(length) => Some(*length),
        _ => None,
    };
    value.rules.iter().filter_map(length).collect()
}

#[test]
fn every_place_of_a_type_is_visited_once_and_in_order() {
    let api = api();
    let found: Vec<u64> = api.uses().flat_map(Use::walk).flat_map(numbers).collect();
    assert_eq!(found, (1..=14).collect::<Vec<u64>>());
}

#[test]
fn what_changes_uses_visits_the_same_ones() {
    let mut api = api();
    let expected: Vec<Use> = api.uses().flat_map(Use::walk).cloned().collect();
    let mut found = Vec::new();
    for value in api.uses_mut() {
        value.walk_mut(&mut |value| found.push(value.clone()));
    }
    assert_eq!(found, expected);
}

#[test]
fn a_place_is_that_of_the_nearest_schema_with_a_pointer() {
    let api = api();
    let places: Vec<String> = api.places().map(|(at, _)| at.to_string()).collect();
    let schemas = "#/components/schemas";
    let operation = "#/paths/~1a/post";
    let expected = [
        format!("{schemas}/A/properties/one"),
        format!("{schemas}/A/properties/two"),
        format!("{schemas}/A/properties/three"),
        format!("{schemas}/A/patternProperties/^x"),
        format!("{schemas}/A"),
        format!("{schemas}/B/oneOf/0"),
        format!("{schemas}/B/oneOf/1"),
        format!("{schemas}/C"),
        format!("{operation}/parameters/0"),
        format!("{operation}/requestBody/content/application~1json"),
        format!("{operation}/requestBody/content/text~1plain"),
        format!("{operation}/responses/200/content/application~1json"),
        format!("{operation}/responses/200/headers/H"),
        "#/webhooks/w/post/requestBody/content/application~1json".to_owned(),
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_change_decides_what_is_visited_below() {
    let list = |item: TypeRef| TypeRef::List(Box::new(Use::plain(item)));
    let text = TypeRef::Scalar(Scalar::Text);
    let mut value = Use::plain(list(list(TypeRef::Scalar(Scalar::Boolean))));
    let mut visited = 0;
    value.walk_mut(&mut |value| {
        visited += 1;
        if visited == 2 {
            value.ty = text.clone();
        }
    });
    assert_eq!((visited, value.ty), (2, list(text)));
}

#[test]
fn lists_and_maps_hold_nothing_by_value() {
    let named = |index: usize| Use::plain(TypeRef::Named(TypeId::new(index)));
    let value = Use::plain(TypeRef::Tuple(vec![
        named(1),
        Use::plain(TypeRef::List(Box::new(named(2)))),
        Use::plain(TypeRef::Tuple(vec![named(3), named(4)])),
        Use::plain(TypeRef::Map(Box::new(named(5)))),
    ]));
    let indices = |ids: &mut dyn Iterator<Item = TypeId>| ids.map(TypeId::index).collect();
    let by_value: Vec<usize> = indices(&mut value.types_by_value());
    let all: Vec<usize> = indices(&mut value.referenced_types());
    assert_eq!(by_value, [1, 3, 4]);
    assert_eq!(all, [1, 2, 3, 4, 5]);
}

#[test]
fn members_are_fields_and_branches() {
    let mut api = api();
    let members = |item: &Type| -> Vec<(String, bool)> {
        let all = item.shape.members();
        all.map(|member| (member.wire.to_owned(), member.boxed))
            .collect()
    };
    let expect = |names: &[(&str, bool)]| -> Vec<(String, bool)> {
        let all = names.iter();
        all.map(|(name, boxed)| ((*name).to_owned(), *boxed))
            .collect()
    };
    api.types[0].shape.box_member(1);
    api.types[1].shape.box_member(0);
    api.types[2].shape.box_member(0);
    assert_eq!(
        members(&api.types[0]),
        expect(&[("one", false), ("two", true), ("three", false)])
    );
    assert_eq!(
        members(&api.types[1]),
        expect(&[("String", true), ("String list", false)])
    );
    assert_eq!(members(&api.types[2]), []);
    let boxed = [0, 1, 2, 3].map(|index| api.types[0].shape.is_boxed(index));
    assert_eq!(boxed, [false, true, false, false]);
}
