//! Everyday lines of code that calls the crate, as its users write them.
//!
//! Each of them has to compile as it stands; what it does is tested where the feature is.

#![expect(
    clippy::disallowed_types,
    reason = "users have maps whose order is random"
)]

use std::collections::HashMap;
use std::time::Duration;

use recommenders::depict::{self, EventType, RecommendForManyRequest, RecommendResponse};
use recommenders::miso::{
    self, AddToCartInteraction, Interaction, InteractionsRequest, SearchRequest,
    UserToProductsRequest,
};
use recommenders::runtime::{
    AnyError, Error, Json, Maybe, MockTransport, Nullable, RetryPolicy, StatusCode,
};
use serde_json::json;

/// One function for the errors of all operations.
fn shown<E: std::fmt::Debug>(error: &Error<E>) -> String {
    match error {
        Error::Api(error) => format!("refused: {}", error.status()),
        error if error.is_timeout() => "slow".to_owned(),
        error => error.to_string(),
    }
}

/// Two operations of different APIs, whose errors become one type.
async fn two_calls(depict: &depict::Client, miso: &miso::Client) -> Result<usize, AnyError> {
    let request = RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]);
    let displays = depict.recommend_for_products_and_user(request).await?;
    let products = miso.search(SearchRequest::default().q("shoes")).await?;
    Ok(displays.displays.iter().flatten().count() + usize::from(products.message.is_some()))
}

#[test]
fn values_are_made_and_read_in_one_line() {
    // An optional value that the caller has as an `Option`.
    let limit: Option<i64> = None;
    let request = UserToProductsRequest::default().user_id("u-17");
    let request = request.maybe(limit, |request, rows| request.rows(rows));
    assert_eq!(request.rows, None);
    // A branch of a union where the union is wanted.
    let event = AddToCartInteraction::default().user_id("u-17");
    let interactions = InteractionsRequest::new([event.clone()]);
    assert!(matches!(
        &interactions.data[..],
        [Interaction::AddToCartInteraction(_)]
    ));
    // An enum from a text, and all of its values.
    let parsed: EventType = "click".parse().unwrap();
    assert_eq!(parsed, EventType::Click);
    let names: Vec<&str> = EventType::VALUES.iter().map(AsRef::as_ref).collect();
    assert!(names.contains(&"purchase"));
    // What may be null as an `Option`, and back.
    let url = Nullable::Value("https://example.com".to_owned());
    assert_eq!(url.as_deref(), Some("https://example.com"));
    let url: Option<String> = url.into();
    assert_eq!(url.as_deref(), Some("https://example.com"));
    assert_eq!(Nullable::<i64>::from(None), Nullable::Absent);
    assert_eq!(Nullable::Value(20).map(|price| price * 2).unwrap_or(0), 40);
    // An answer for a test in one expression.
    let answer: RecommendResponse =
        serde_json::from_value(json!({"displays": [{"title": "Lamp"}]})).unwrap();
    assert_eq!(answer.displays.iter().flatten().count(), 1);
    // Any JSON.
    let any: Json = json!({"depth": 2}).into();
    assert_eq!(any["depth"], 2);
    // A value on its way through a database.
    let text = serde_json::to_string(&event).unwrap();
    assert_eq!(
        serde_json::from_str::<AddToCartInteraction>(&text).unwrap(),
        event
    );
    // A request as the key of a map.
    let request = || SearchRequest::default().q("shoes").rows(20);
    let mut answers = HashMap::from([(request(), 1)]);
    assert_eq!(answers.insert(request(), 2), Some(1));
}

#[tokio::test]
async fn clients_are_set_up_and_called_in_one_line() {
    let mock = MockTransport::new();
    mock.expect::<miso::operations::Search>()
        .responds_json(StatusCode::TOO_MANY_REQUESTS, "{}");
    mock.expect::<miso::operations::Search>()
        .answers_json(r#"{"data": {"products": [], "total": 0, "start": 0}}"#);
    mock.expect::<depict::operations::RecommendForProductsAndUser>()
        .answers_json("{\"displays\": []}");
    // A transport, limits and repeats of one's own.
    let credential = miso::Credential::secret_api_key_header("key");
    let miso = miso::Client::new(credential)
        .transport(mock.clone())
        .timeout(Duration::from_secs(5))
        .retry_policy(RetryPolicy {
            retries: 0,
            ..RetryPolicy::default()
        });
    let depict = depict::Client::new(depict::Credential::api_key_header("key"));
    let depict = depict.transport(mock.clone()).retries(1);
    let error = miso.search(SearchRequest::default()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    assert!(error.is_retryable(), "{}", shown(&error));
    assert_eq!(two_calls(&depict, &miso).await.unwrap(), 0);
    mock.verify().unwrap();
}
