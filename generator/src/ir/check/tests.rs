use super::*;
use crate::ir::print;
use crate::spec::testing::{concise, yaml};

mod file_parts;
mod fixed_keys;
mod limits;
mod uncheckable;
mod with_lock;

/// A document whose only operation sends `In` and receives `Out`, with these schemas.
fn document(schemas: &str) -> String {
    let indented: Vec<_> = schemas.lines().map(|line| format!("    {line}")).collect();
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n  /a:\n    post:\n      operationId: a\n      \
         requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/In'}}}}}}}}\n      \
         responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Out'}}}}}}}}}}\n\
         components:\n  schemas:\n{}",
        indented.join("\n")
    )
}

/// The API of a document as it is before it is checked.
fn lowered(text: &str, sink: &mut Sink) -> Api {
    let document = yaml(text, sink);
    let spec = crate::spec::read(&document, sink).expect("a document");
    crate::ir::lower::lower(&spec, sink)
}

/// The types of a checked API and the findings, with what the lock says of the last time.
fn checked_with(text: &str, lock: &ModuleLock) -> String {
    let mut sink = Sink::new();
    let api = lowered(text, &mut sink);
    let checked = check(api, lock, &mut sink);
    format!("{}{}", print::types(&checked.api().types), concise(sink))
        .trim_end()
        .to_owned()
}

/// The same of a document whose only operation sends and receives these schemas, without a lock.
fn checked(schemas: &str) -> String {
    checked_with(&document(schemas), &ModuleLock::default())
}

#[test]
fn what_is_sent_and_received() {
    let types = checked(
        r#"
In: {type: object, properties: {both: {$ref: '#/components/schemas/Both'}, list: {type: array, items: {$ref: '#/components/schemas/Deep'}}}}
Out: {type: object, properties: {both: {$ref: '#/components/schemas/Both'}}}
Both: {type: object, required: [r, w, x], properties: {r: {type: string, readOnly: true}, w: {type: string, writeOnly: true}, x: {type: string}}}
Deep: {type: object, additionalProperties: {$ref: '#/components/schemas/Deeper'}}
Deeper: {type: object, required: [r], properties: {r: {type: string, readOnly: true}}}
Unused: {type: string}
"#,
    );
    insta::assert_snapshot!(types, @"
    struct In (sent)
      both?: Both
      list?: [Deep]
    struct Out (received)
      both?: Both
    struct Both (sent, received) [has w]
      r?: text (read only)
      w?: text (write only)
      x: text
    alias Deep (sent) = {Deeper}
    struct Deeper (sent)
      r?: text (read only)
    alias Unused = text
    note[unused-component] #/components/schemas/Unused: no operation sends or receives `Unused` as a type of its own
    ");
}

#[test]
fn the_edge_that_closes_a_cycle_is_boxed() {
    let types = checked(
        r#"
In: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
Out: {type: array, items: {$ref: '#/components/schemas/Out'}}
A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}, list: {type: array, items: {$ref: '#/components/schemas/A'}}, map: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}}}
B: {type: object, properties: {alias: {$ref: '#/components/schemas/Alias'}, pair: {$ref: '#/components/schemas/Pair'}}}
Alias: {$ref: '#/components/schemas/A'}
Pair: {type: array, prefixItems: [{type: string}, {$ref: '#/components/schemas/B'}], minItems: 2, items: false}
U: {oneOf: [{type: string}, {type: object, properties: {u: {$ref: '#/components/schemas/U'}}}]}
"#,
    );
    insta::assert_snapshot!(types, @"
    struct In (sent)
      a?: A
    newtype Out (received) = [Out]
    struct A (sent)
      b?: B
      list?: [A]
      map?: {A}
    struct B (sent)
      alias?: Alias (boxed)
      pair?: Pair (boxed)
    alias Alias (sent) = A
    alias Pair (sent) = (text, B)
    union U
      String: text if STRING
      Object: U|Object if OBJECT
    struct U|Object
      u?: U (boxed)
    note[unused-component] #/components/schemas/U: no operation sends or receives `U` as a type of its own
    ");
}

#[test]
fn a_type_that_requires_itself_is_mended() {
    let types = checked(
        r#"
In: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/In'}, other: {$ref: '#/components/schemas/P'}}}
Out: {type: object, properties: {ok: {$ref: '#/components/schemas/Ok'}}}
P: {type: object, required: [q], properties: {q: {$ref: '#/components/schemas/Q'}}}
Q: {type: object, required: [p], properties: {p: {$ref: '#/components/schemas/P'}}}
Ok: {type: object, required: [choice], properties: {choice: {oneOf: [{type: string}, {$ref: '#/components/schemas/Ok'}]}}}
Null: {type: object, required: [n], properties: {n: {oneOf: [{$ref: '#/components/schemas/Null'}, {type: 'null'}]}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct In (sent)
      next?: In (boxed)
      other?: P
    struct Out (received)
      ok?: Ok
    struct P (sent)
      q: Q
    struct Q (sent)
      p?: P (boxed)
    struct Ok (received)
      choice: Ok.choice
    struct Null
      n: Null | null (boxed)
    union Ok.choice (received)
      String: text if STRING
      Ok: Ok if OBJECT (boxed)
    warning[infinite-type] #/components/schemas/In/properties/next: a value with the required key `next` could never end; the key is optional instead
      help: take the key out of `required`, or allow null
    warning[infinite-type] #/components/schemas/Q/properties/p: a value with the required key `p` could never end; the key is optional instead
      help: take the key out of `required`, or allow null
    note[unused-component] #/components/schemas/Null: no operation sends or receives `Null` as a type of its own
    "##);
}

#[test]
fn aliases_that_lead_back_are_broken() {
    let types = checked(
        r#"
In: {$ref: '#/components/schemas/Out'}
Out: {$ref: '#/components/schemas/In'}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    alias In (sent) = Out
    alias Out (sent, received) = any(broken)
        # Any JSON, since the document's schema for it is only a reference that leads back to itself.
    error[ref-cycle] #/components/schemas/Out: this schema is only a reference that leads back to itself
      #/components/schemas/In: it leads back to this one
    "##);
}

#[test]
fn a_list_map_or_tuple_of_itself_is_a_newtype() {
    let types = checked(
        r#"
In: {type: array, minItems: 1, items: {$ref: '#/components/schemas/In'}}
Out: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, c: {$ref: '#/components/schemas/C'}, n: {$ref: '#/components/schemas/N'}}}
A: {type: object, additionalProperties: {$ref: '#/components/schemas/B'}, maxProperties: 9}
B: {type: array, items: {$ref: '#/components/schemas/A'}}
C: {$ref: '#/components/schemas/D'}
D: {type: array, items: {$ref: '#/components/schemas/C'}}
N: {type: [object, 'null'], additionalProperties: {$ref: '#/components/schemas/N'}}
T: {type: array, prefixItems: [{type: string}, {type: array, items: {$ref: '#/components/schemas/T'}}], minItems: 2, items: false}
E: {type: array, prefixItems: [{$ref: '#/components/schemas/E'}], minItems: 1, items: false}
F: {type: array, prefixItems: [{type: string}, {oneOf: [{$ref: '#/components/schemas/F'}, {type: 'null'}]}], minItems: 2, items: false}
"#,
    );
    insta::assert_snapshot!(types, @"
    newtype In (sent) = [In [items >= 1]] [items >= 1]
    struct Out (received)
      a?: A [keys <= 9]
      c?: C
      n?: N | null
    newtype A (received) = {B} [keys <= 9]
    newtype B (received) = [A [keys <= 9]]
    alias C (received) = D
    newtype D (received) = [C]
    newtype N (received) = {N | null}
    newtype T = (text, [T])
    alias E = any(broken)
    newtype F = (text, F | null) (boxed)
    warning[infinite-type] #/components/schemas/E: a value of this schema could never end; it is any JSON instead
    note[unused-component] #/components/schemas/E: no operation sends or receives `E` as a type of its own
    note[unused-component] #/components/schemas/F: no operation sends or receives `F` as a type of its own
    note[unused-component] #/components/schemas/T: no operation sends or receives `T` as a type of its own
    ");
}

/// Each type is a list of each, so that all cycles share all types.
#[test]
fn cycles_that_share_all_types_are_broken() {
    let names: Vec<String> = (0..40).map(|number| format!("A{number}")).collect();
    let positions: Vec<String> = names
        .iter()
        .map(|name| format!("{{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}"))
        .collect();
    let mut text = String::from("In: {type: string}\nOut: {type: string}\n");
    for name in &names {
        let positions = positions.join(", ");
        text += &format!(
            "{name}: {{type: array, minItems: 40, prefixItems: [{positions}], items: false}}\n"
        );
    }
    let types = checked(&text);
    assert_eq!(types.matches("newtype A").count(), 40, "{types}");
}

#[test]
fn long_chains_are_walked_without_recursion() {
    let mut text = String::from("In: {$ref: '#/components/schemas/A0'}\nOut: {type: string}\n");
    for number in 0..10_000 {
        let next = (number + 1) % 10_000;
        text += &format!(
            "A{number}: {{type: object, properties: {{n: {{$ref: '#/components/schemas/A{next}'}}}}}}\n"
        );
    }
    let text = checked(&text);
    assert_eq!(text.matches("(boxed)").count(), 1);
    assert!(text.contains("struct A9999 (sent)\n  n?: A0 (boxed)"));
}

/// The same with every key required: one of them is made optional.
#[test]
fn a_long_ring_of_required_keys_is_mended_once() {
    let mut text = String::from("In: {$ref: '#/components/schemas/A0'}\nOut: {type: string}\n");
    for number in 0..10_000 {
        let next = (number + 1) % 10_000;
        text += &format!(
            "A{number}: {{type: object, required: [n], properties: {{n: {{$ref: '#/components/schemas/A{next}'}}}}}}\n"
        );
    }
    assert_eq!(checked(&text).matches("[infinite-type]").count(), 1);
}

#[test]
fn inline_types_that_are_the_same_are_one() {
    let types = checked(
        r#"
In: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/C'}}}
Out: {type: string}
A: {type: object, properties: {sort: {type: object, properties: {order: {type: string, enum: [asc, desc]}}}}}
B: {type: object, properties: {sort: {type: object, properties: {order: {type: string, enum: [asc, desc]}}}}}
C: {type: object, properties: {sort: {type: object, properties: {order: {type: string, enum: [asc, desc], description: 'Which way'}}}}}
"#,
    );
    insta::assert_snapshot!(types, @r##"
    struct In (sent)
      a?: A
      b?: B
      c?: C
    alias Out (received) = text
    struct A (sent)
      sort?: A.sort
    struct B (sent)
      sort?: B.sort
    struct C (sent)
      sort?: C.sort
    struct A.sort (sent)
      order?: A.sort.order
    alias B.sort (sent) = A.sort
    struct C.sort (sent)
      order?: C.sort.order
    enum A.sort.order (sent) = "asc" | "desc"
    alias B.sort.order (sent) = A.sort.order
    alias C.sort.order (sent) = A.sort.order
    "##);
}

/// Each place of a type counts, whether or not it has a name: parameters, headers, payloads,
/// patterns, all other keys.
#[test]
fn every_place_has_a_direction() {
    let types = checked_with(
        "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get:
      parameters: [{name: p, in: query, schema: {$ref: '#/components/schemas/Parameter'}}]
      responses:
        default:
          description: d
          headers: {H: {schema: {$ref: '#/components/schemas/Header'}}}
webhooks:
  w: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Payload'}}}}}}
components:
  schemas:
    Parameter: {type: string, enum: [a]}
    Header: {type: string, enum: [a]}
    Payload: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/Pattern'}}, additionalProperties: {$ref: '#/components/schemas/Rest'}}
    Pattern: {type: string, enum: [a]}
    Rest: {type: string, enum: [a]}
    Nowhere: {type: string, enum: [a]}
",
        &ModuleLock::default(),
    );
    insta::assert_snapshot!(types, @r##"
    enum Parameter (sent) = "a"
    enum Header (received) = "a"
    struct Payload (received)
      /^x/: Pattern
      ..: Rest
    enum Pattern (received) = "a"
    enum Rest (received) = "a"
    enum Nowhere = "a"
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    note[unused-component] #/components/schemas/Nowhere: no operation sends or receives `Nowhere` as a type of its own
    "##);
}
