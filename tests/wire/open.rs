//! What a vendor adds later is kept, and written back as it came.

use crate::answer::Answer;
use crate::server::Server;
use crate::{depict, yespo};
use recommenders::depict::{DisplayEntry, ValidationErrorLocItem};
use recommenders::miso::{
    AddToCartInteraction, DistanceUnit, GeoDistance, Interaction, UserToProductsRequest,
};
use recommenders::runtime::{Error, OrNull};
use recommenders::yespo::{ContactRecom, RecomEntry, TagValue};
use serde_json::{Value, from_value, json, to_value};

#[test]
fn an_unknown_interaction_is_kept() {
    let body = json!({"additional_interactions": [{"type": "unboxed", "product_ids": ["p-1"], "stars": 5}]});
    let request: UserToProductsRequest = from_value(body.clone()).unwrap();
    let unknown = &request.additional_interactions.as_ref().unwrap()[0];
    assert!(
        matches!(unknown, Interaction::Unknown(json) if json["stars"] == 5),
        "{unknown:?}"
    );
    assert_eq!(to_value(&request).unwrap(), body);
}

#[test]
fn an_interaction_without_a_type_is_kept() {
    for body in [
        json!({"product_ids": []}),
        json!({"type": 7}),
        json!("add_to_cart"),
        json!(null),
        json!([1]),
    ] {
        let interaction: Interaction = from_value(body.clone()).unwrap();
        assert!(
            matches!(interaction, Interaction::Unknown(_)),
            "{interaction:?}"
        );
        assert_eq!(to_value(&interaction).unwrap(), body);
    }
}

#[test]
fn a_known_interaction_is_read_by_its_type_wherever_that_stands() {
    let body = json!({"product_ids": ["p-1"], "quantities": 2.5, "type": "add_to_cart"});
    let Interaction::AddToCartInteraction(cart) = from_value(body.clone()).unwrap() else {
        panic!()
    };
    assert_eq!(to_value(&cart).unwrap(), body);
    assert_eq!(
        cart,
        AddToCartInteraction::default()
            .product_ids(["p-1"])
            .quantities(cart.quantities.clone().unwrap())
    );
}

#[test]
fn an_unknown_value_of_an_enumeration_is_kept() {
    let body = json!({"lat": 1.5, "lon": 2.5, "distance": 3.5, "distance_unit": "furlong"});
    let place: GeoDistance = from_value(body.clone()).unwrap();
    let unit = place.distance_unit.as_ref().unwrap();
    assert!(matches!(unit, DistanceUnit::Unknown(unknown) if unknown.as_str() == "furlong"));
    assert_eq!(
        (unit.to_string().as_str(), to_value(&place).unwrap()),
        ("furlong", body)
    );
}

#[test]
fn a_known_value_is_never_unknown() {
    assert_eq!(
        (
            DistanceUnit::from("km"),
            DistanceUnit::from("mile".to_owned())
        ),
        (DistanceUnit::Km, DistanceUnit::Mile)
    );
}

#[tokio::test]
async fn an_unknown_step_of_a_location_is_kept() {
    let body =
        json!({"detail": [{"loc": ["body", 1.5, null, {"a": []}], "msg": "m", "type": "t"}]});
    let server = Server::start([Answer::json(422, &body)]).await;
    let error = depict::client(&server)
        .recommend_for_products_and_user(depict::request())
        .await
        .unwrap_err();
    let Error::Api(api) = error else {
        panic!("{error:?}")
    };
    let recommenders::depict::operations::RecommendForProductsAndUserError::UnprocessableEntity(
        typed,
    ) = api.body
    else {
        panic!()
    };
    let steps = &typed.detail.as_ref().unwrap()[0].loc;
    assert!(
        steps[1..]
            .iter()
            .all(|step| matches!(step, ValidationErrorLocItem::Unknown(_))),
        "{steps:?}"
    );
    assert_eq!(to_value(&typed).unwrap(), body);
}

#[tokio::test]
async fn keys_of_a_card_without_a_field_are_kept() {
    let body = json!({"displays": [{"product_id": "p-1", "colour": "red", "badges": ["new"], "stock": null}]});
    let server = Server::start([Answer::json(200, &body)]).await;
    let answer = depict::client(&server)
        .recommend_for_products_and_user(depict::request())
        .await
        .unwrap();
    let DisplayEntry::Display(display) = &answer.displays.as_ref().unwrap()[0] else {
        panic!("{answer:?}")
    };
    assert_eq!(
        display.other.keys().collect::<Vec<_>>(),
        ["badges", "colour", "stock"]
    );
    assert_eq!(to_value(&answer).unwrap(), body);
}

/// A product with these keys beside the required ones, as a call reads it.
async fn recommended(keys: &Value) -> (Value, ContactRecom) {
    let mut product = json!({"id": "1", "name": "n"});
    product
        .as_object_mut()
        .unwrap()
        .extend(keys.as_object().unwrap().clone());
    let body = json!([product]);
    let server = Server::start([Answer::json(200, &body)]).await;
    let mut recoms = yespo::client(&server)
        .contact_recoms(1)
        .contact_id(2)
        .await
        .unwrap();
    let RecomEntry::ContactRecom(recom) = recoms.remove(0) else {
        panic!("{product}")
    };
    (product, recom)
}

#[tokio::test]
async fn a_tag_can_be_of_any_kind() {
    let keys = json!({
        "tags_text": "unisex", "tags_list": ["M", "L"], "tags_none": [], "tags_rating": 4.5, "tags_new": true, "tags_null": null,
        "tags_object": {"from": 1, "to": [2]},
    });
    let (body, recom) = recommended(&keys).await;
    let value = |key: &str| recom.tags[key].value().cloned();
    assert_eq!(
        value("tags_text"),
        Some(TagValue::String("unisex".to_owned()))
    );
    assert_eq!(
        value("tags_list"),
        Some(TagValue::StringList(vec!["M".to_owned(), "L".to_owned()]))
    );
    assert_eq!(value("tags_none"), Some(TagValue::StringList(Vec::new())));
    assert_eq!(value("tags_rating"), Some(TagValue::Number(4.5)));
    assert_eq!(value("tags_new"), Some(TagValue::Boolean(true)));
    assert_eq!(recom.tags["tags_null"], OrNull::Null);
    assert_eq!(
        value("tags_object"),
        Some(TagValue::Unknown(json!({"from": 1, "to": [2]}).into()))
    );
    assert_eq!(to_value(&recom).unwrap(), body);
}

#[tokio::test]
async fn a_whole_number_in_a_tag_stays_the_same_number() {
    let (body, recom) = recommended(&json!({"tags_rating": 5})).await;
    assert_eq!(
        recom.tags["tags_rating"],
        OrNull::Value(TagValue::Number(5.0))
    );
    assert_eq!(
        to_value(&recom).unwrap()["tags_rating"].as_f64(),
        body["tags_rating"].as_f64()
    );
}

#[tokio::test]
async fn a_list_in_a_tag_that_is_not_of_texts_is_kept() {
    let (body, recom) =
        recommended(&json!({"tags_sizes": [42, 43.5], "tags_mixed": ["M", null]})).await;
    assert_eq!(
        recom.tags["tags_sizes"],
        OrNull::Value(TagValue::Unknown(json!([42, 43.5]).into()))
    );
    assert_eq!(
        recom.tags["tags_mixed"],
        OrNull::Value(TagValue::Unknown(json!(["M", null]).into()))
    );
    assert_eq!(to_value(&recom).unwrap(), body);
}

#[tokio::test]
async fn tags_and_other_keys_are_kept_apart() {
    let keys = json!({"tags_": "a", "tag_b": "b", "imageUrl": "https://shop.test/i.jpg", "my_tags_c": {"deep": [null]}, "Tags_d": 1});
    let (body, recom) = recommended(&keys).await;
    assert_eq!(recom.tags.keys().collect::<Vec<_>>(), ["tags_"]);
    assert_eq!(
        recom.other.keys().collect::<Vec<_>>(),
        ["Tags_d", "imageUrl", "my_tags_c", "tag_b"]
    );
    assert_eq!(to_value(&recom).unwrap(), body);
}
