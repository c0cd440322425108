//! Newtypes: lists, maps and tuples of themselves, read, written back, sent and not sent.

use std::collections::BTreeMap;

use expected::recursion::{
    self,
    types::{ListOfMaps, Lists, MapOfLists, Pair, Sent, Tree},
};
use expected::runtime::{OrNull, Request};

use crate::recorder::{Recorder, Violation};

#[test]
fn lists_and_maps_of_themselves_are_typed_at_every_depth() {
    let text = r#"{"children":[],"lists":[[],[[]]],"maps":{"a":null,"b":{"c":{}}},"in_turn":{"a":[{"b":[]}]}}"#;
    let tree: Tree = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&tree).unwrap(), text);
    let maps = tree.maps.into_value().unwrap();
    assert!(maps.0.contains_key("b"));
    assert!(tree.in_turn.unwrap().0["a"].0[0].0["b"].0.is_empty());

    let text = r#"{"children":[],"pair":["a",["b",null]],"pairs":["a",[["b",[]],["c",[]]]]}"#;
    let tree: Tree = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&tree).unwrap(), text);
    let (first, second) = *tree.pair.unwrap().0;
    assert_eq!(first, "a");
    assert_eq!(second.into_value().unwrap().0.0, "b");
    let pairs = tree.pairs.unwrap();
    assert_eq!(pairs.0.1[1].0.0, "c");
    assert_eq!(
        format!("{pairs:?}"),
        r#"Pairs(("a", [Pairs(("b", [])), Pairs(("c", []))]))"#
    );
}

#[test]
fn a_newtype_is_made_of_what_it_holds_and_equal_if_that_is() {
    let inner = Lists::from(vec![Lists::default()]);
    assert_eq!(inner, Lists(vec![Lists(Vec::new())]));
    assert_ne!(inner, Lists::default());
    let pair = Pair::from((
        "a".to_owned(),
        OrNull::Value(("b".to_owned(), OrNull::Null).into()),
    ));
    assert_eq!(pair, pair.clone());
    assert_eq!(serde_json::to_string(&pair).unwrap(), r#"["a",["b",null]]"#);
}

#[tokio::test]
async fn the_rules_of_a_newtype_hold_at_every_depth() {
    let recorder = Recorder::default();
    let client = recursion::Client::new().transport(recorder.clone());
    let send = async |text: &str| {
        let tree: Tree = serde_json::from_str(text).unwrap();
        let stopped = recorder.outcome(client.set_tree(tree)).await.map(drop);
        stopped.map_err(|all| all.iter().map(|one| one.text.clone()).collect::<Vec<_>>())
    };
    assert_eq!(
        send(r#"{"children":[],"lists":[[],[[]]],"pair":["a",["b",null]]}"#).await,
        Ok(())
    );
    for (text, violation) in [
        (
            r#"{"children":[],"lists":[[],[],[]]}"#,
            "body/lists must have at most 2 items",
        ),
        (
            r#"{"children":[],"lists":[[],[[],[],[]]]}"#,
            "body/lists/1 must have at most 2 items",
        ),
        (
            r#"{"children":[],"maps":{"a":{"b":{},"c":{},"d":{}}}}"#,
            "body/maps/a must have at most 2 keys",
        ),
        (
            r#"{"children":[],"pair":["a",["",null]]}"#,
            "body/pair/1/0 must have at least 1 character",
        ),
    ] {
        assert_eq!(send(text).await, Err(vec![violation.to_owned()]), "{text}");
    }
}

#[tokio::test]
async fn a_newtype_is_sent_as_what_it_holds() {
    let recorder = Recorder::default();
    let client = recursion::Client::new().transport(recorder.clone());
    let pair = Pair::from(("a".to_owned(), OrNull::Null));
    let lists = Lists(vec![Lists::default(), Lists(vec![Lists::default()])]);
    let maps = MapOfLists::from(BTreeMap::from([(
        "k".to_owned(),
        ListOfMaps(vec![MapOfLists::default()]),
    )]));

    let search = client.search(pair.clone()).lists(lists.clone());
    let request = recorder.outcome(search.json(lists.clone())).await.unwrap();
    assert_eq!(
        request.url().to_string(),
        "https://api.example.com/search/a?lists=%5B%5D&lists=%5B%5B%5D%5D\
         &json=%5B%5B%5D%2C%5B%5B%5D%5D%5D"
    );

    let sent = Sent::default()
        .either(lists.clone())
        .lists(lists)
        .maps(maps)
        .pair(pair);
    let body = |request: &Request| String::from_utf8(request.body().unwrap().to_vec()).unwrap();
    let form = recorder
        .outcome(client.send_form(sent.clone()))
        .await
        .unwrap();
    assert_eq!(
        body(&form),
        "either=%5B%5D&either=%5B%5B%5D%5D&lists=%5B%5D&lists=%5B%5B%5D%5D\
         &maps=%7B%22k%22%3A%5B%7B%7D%5D%7D&pair=a"
    );
    let parts = recorder.outcome(client.send_parts(sent)).await.unwrap();
    let parts = body(&parts);
    for (name, values) in [
        ("either", &["[]", "[[]]"][..]),
        ("lists", &["[]", "[[]]"]),
        ("maps", &[r#"{"k":[{}]}"#]),
    ] {
        for value in values {
            let part = format!(
                "form-data; name=\"{name}\"\r\nContent-Type: application/json\r\n\r\n{value}\r\n"
            );
            assert!(parts.contains(&part), "{part} in {parts}");
        }
    }
}

#[tokio::test]
async fn the_rules_of_a_newtype_hold_in_every_body_and_parameter() {
    let recorder = Recorder::default();
    let client = recursion::Client::new().transport(recorder.clone());
    let pair = Pair::from(("a".to_owned(), OrNull::Null));
    let too_many = Lists(vec![Lists::default(); 3]);
    let texts = |outcome: Result<Request, Vec<Violation>>| -> Vec<String> {
        let violations = outcome.unwrap_err().into_iter();
        violations.map(|one| one.text).collect()
    };
    let search = client.search(pair.clone()).lists(too_many.clone());
    assert_eq!(
        texts(recorder.outcome(search).await),
        ["query lists must have at most 2 items"]
    );
    let search = client.search(pair).json(too_many.clone());
    assert_eq!(
        texts(recorder.outcome(search).await),
        ["query json must have at most 2 items"]
    );
    let empty = Pair::from((String::new(), OrNull::Null));
    assert_eq!(
        texts(recorder.outcome(client.search(empty)).await),
        [
            "path pair must not be empty",
            "path pair/0 must have at least 1 character"
        ]
    );
    let sent = Sent::default().either(too_many.clone()).lists(too_many);
    let in_body = [
        "body/either must have at most 2 items",
        "body/lists must have at most 2 items",
    ];
    let form = client.send_form(sent.clone());
    assert_eq!(texts(recorder.outcome(form).await), in_body);
    let parts = client.send_parts(sent);
    assert_eq!(texts(recorder.outcome(parts).await), in_body);
}

#[test]
fn what_is_no_list_is_reported_where_a_newtype_is_expected() {
    let error = serde_json::from_str::<Tree>(r#"{"children":[],"lists":[[],[3]]}"#).unwrap_err();
    let message = error.to_string();
    assert!(message.contains("$.lists[1][0]"), "{message}");
}
