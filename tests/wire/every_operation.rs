//! What can happen to every operation, whatever it is: each of them is called once for each kind of
//! failure.

use crate::answer::Answer;
use crate::server::{Server, refusing};
use crate::{depict, miso_requests as miso, yespo};
use recommenders::miso::{
    ProductToProductsRequest, UserToAttributesRequest, UserToCategoriesRequest,
    UserToProductsRequest, UserToTrendingRequest,
};
use recommenders::runtime::{Error, TransportErrorKind};
use recommenders::yespo::ContactTokenRequest;
use std::time::Duration;

const PAGE: &str = "<h1>503 Service Unavailable</h1>";

/// The limit for bodies that the clients of these tests have, in bytes. [`PAGE`] and the misfits
/// are shorter, so that only the body that is made one byte too long exceeds it.
const LIMIT: usize = 100;

/// Tests the failures of an operation, given how to call it, a body that does not fit, and where it
/// does not.
macro_rules! fails {
    ($name:ident, $api:ident, |$client:ident| $call:expr, $misfit:literal at $path:literal) => {
        #[tokio::test]
        async fn $name() {
            let page = |status| Answer::new(status, "text/html", PAGE);
            let json = |body: &str| Answer::new(200, "application/json", body);
            let long = json(&" ".repeat(LIMIT + 1));
            let server = Server::start([page(418), page(503), json($misfit), json($misfit).truncated(), long, Answer::silence()]).await;
            let $client = $api::client(&server).retries(0).response_limit(LIMIT);
            for status in [418, 503] {
                let error = $call.await.unwrap_err();
                assert!(matches!(&error, Error::Unexpected(found) if found.status() == status), "{error:?}");
                assert_eq!(error.raw().unwrap().as_ref(), PAGE.as_bytes());
            }
            let error = $call.await.unwrap_err();
            assert!(matches!(&error, Error::Decode(found) if found.path() == $path && found.status() == 200), "{error:?}");
            assert_eq!(error.raw().unwrap().as_ref(), $misfit.as_bytes());
            for kind in [TransportErrorKind::Body, TransportErrorKind::TooLarge { limit: LIMIT }] {
                let error = $call.await.unwrap_err();
                assert!(matches!(&error, Error::Transport(found) if found.kind() == kind), "{error:?}");
            }
            let error = $call.timeout(Duration::from_millis(50)).await.unwrap_err();
            assert!(error.is_timeout() && error.may_have_reached_server(), "{error:?}");
            // The timeout may have come before the last connection was made.
            assert!(server.requests().await.len() >= 5);
            let (_socket, url) = refusing();
            let $client = $client.base_url(url);
            let error = $call.await.unwrap_err();
            assert!(matches!(&error, Error::Transport(found) if found.kind() == TransportErrorKind::Connect), "{error:?}");
            assert!(!error.may_have_reached_server());
        }
    };
}

fails!(
    recommend_for_products_and_user,
    depict,
    |client| client.recommend_for_products_and_user(depict::request()),
    r#"{"displays": 7}"# at "$.displays"
);
fails!(
    user_to_products,
    miso,
    |client| client.user_to_products(UserToProductsRequest::default()),
    r#"{"data": {"products": [7]}}"# at "$.data.products[0]"
);
fails!(
    user_to_categories,
    miso,
    |client| client.user_to_categories(UserToCategoriesRequest::default()),
    r#"{"data": {"categories": [{"category": ["a", null]}]}}"# at "$.data.categories[0].category[1]"
);
fails!(
    user_to_attributes,
    miso,
    |client| client.user_to_attributes(UserToAttributesRequest::new("brand")),
    r#"{"data": {"attributes": {}}}"# at "$.data.attributes"
);
fails!(
    user_to_trending,
    miso,
    |client| client.user_to_trending(UserToTrendingRequest::default()),
    r#"{"message": "success"}"# at "$"
);
fails!(
    product_to_products,
    miso,
    |client| client.product_to_products(ProductToProductsRequest::default().product_id("p-1")),
    r#"{"data": {"products": [], "miso_id": 1}}"# at "$.data.miso_id"
);
fails!(contact_recoms, yespo, |client| client.contact_recoms(1).contact_id(2), r#"{"recoms": []}"# at "$");
fails!(
    contact_token,
    yespo,
    |client| client.contact_token(ContactTokenRequest::default().email("a@b.test")),
    r#"{"token": null}"# at "$.token"
);
