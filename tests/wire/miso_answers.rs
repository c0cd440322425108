//! What Miso's recommendations read for each documented status.

use crate::answer::Answer;
use crate::miso_requests::client;
use crate::server::Server;
use recommenders::miso::{
    ErrorBody, ProductText, ProductToProductsRequest, UserToAttributesRequest,
    UserToCategoriesRequest, UserToProductsRequest, UserToTrendingRequest, ValidationErrorBody,
    operations,
};
use serde_json::{Value, from_value, json, to_value};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn products_come_with_the_fields_that_were_asked_for() {
    let body = json!({"message": "success", "data": {
        "products": [
            {"product_id": "p-1", "_personalization_score": 0.91, "_boosted": true, "title": "Runner", "custom_attributes": {"a": null}},
            {"product_id": "p-2"},
        ],
        "took": 37, "miso_id": "517452b0-0000-4000-8000-66359cf29022",
    }});
    let server = Server::start([Answer::json(200, &body)]).await;
    let answer = client(&server)
        .user_to_products(UserToProductsRequest::default())
        .await
        .unwrap();
    let [first, second] = &answer.data.products[..] else {
        panic!("{answer:?}")
    };
    assert_eq!(
        (
            first.product_id.as_str(),
            first.personalization_score,
            first.boosted
        ),
        ("p-1", Some(0.91), Some(true))
    );
    assert_eq!(
        (
            first.title.value(),
            first.other.get("custom_attributes"),
            first.other.len(),
            second.boosted
        ),
        (
            Some(&ProductText::Text("Runner".to_owned())),
            Some(&json!({"a": null}).into()),
            1,
            None
        )
    );
    assert_eq!(
        (
            answer.data.took,
            answer.data.miso_id.as_ref().unwrap().as_str()
        ),
        (Some(37), "517452b0-0000-4000-8000-66359cf29022")
    );
    assert_eq!(to_value(&answer).unwrap(), body);
}

#[tokio::test]
async fn a_report_of_drift_points_into_the_document() {
    let body = json!({"message": "success", "data": {
        "products": [{"product_id": 7, "url": "https://shop.example.com"}],
        "took": "37",
    }});
    let server = Server::start([Answer::json(200, &body)]).await;
    let pointers: Arc<Mutex<Vec<String>>> = Arc::default();
    let reported = Arc::clone(&pointers);
    let client = client(&server).on_drift(move |drift| {
        reported.lock().unwrap().push(drift.pointer.clone());
    });
    let call = client.user_to_products(UserToProductsRequest::default());
    assert!(!call.tolerant().await.unwrap().is_exact());
    let pointers = pointers.lock().unwrap();
    assert_eq!(
        *pointers,
        [
            "#/components/schemas/Product/properties/product_id",
            "#/components/schemas/AnswerData/properties/took",
        ]
    );
}

#[tokio::test]
async fn categories_come_with_their_products() {
    let body = json!({"data": {"categories": [
        {"category": ["Shoes", "Running"], "total": 610, "recommended_products": [{"product_id": "p-1"}, {"product_id": "p-4"}]},
    ]}});
    let server = Server::start([Answer::json(200, &body)]).await;
    let answer = client(&server)
        .user_to_categories(UserToCategoriesRequest::default())
        .await
        .unwrap();
    let category = &answer.data.categories[0];
    assert_eq!(
        (&category.category[..], category.total),
        (&["Shoes".to_owned(), "Running".to_owned()][..], 610)
    );
    assert_eq!(category.recommended_products[1].product_id, "p-4");
    assert_eq!(to_value(&answer).unwrap(), body);
}

#[tokio::test]
async fn attributes_come_with_their_products() {
    let body = json!({"message": "success", "data": {"attributes": [
        {"value": "Nike", "total": 26, "recommended_products": [{"product_id": "p-1"}]},
    ], "took": 12}});
    let server = Server::start([Answer::json(200, &body)]).await;
    let answer = client(&server)
        .user_to_attributes(UserToAttributesRequest::new("brand"))
        .await
        .unwrap();
    assert_eq!(
        (
            answer.data.attributes[0].value.as_str(),
            answer.data.attributes[0].total
        ),
        ("Nike", 26)
    );
    assert_eq!(to_value(&answer).unwrap(), body);
}

#[tokio::test]
async fn trending_and_related_products_come_as_products() {
    let body = json!({"data": {"products": [{"product_id": "p-9", "title": "Ten walks by the sea"}], "took": 21}});
    let server = Server::start([Answer::json(200, &body), Answer::json(200, &body)]).await;
    let client = client(&server);
    let trending = client
        .user_to_trending(UserToTrendingRequest::default())
        .await
        .unwrap();
    let related = client
        .product_to_products(ProductToProductsRequest::default().product_id("p-1"))
        .await
        .unwrap();
    assert_eq!(
        (to_value(&trending).unwrap(), to_value(&related).unwrap()),
        (body.clone(), body)
    );
}

/// The bodies that the document shows, or that the same API sends elsewhere.
fn failures() -> [(u16, Value); 5] {
    [
        (400, json!({"message:": "Request timeout."})),
        (401, json!({"message": "invalid api key."})),
        (
            403,
            json!({"message": "Request is denied due to bot blocking."}),
        ),
        (404, json!({"message": "not found", "status_code": 404})),
        (
            500,
            json!({"message": "Something went wrong.", "errors": true, "data": [1, "two"]}),
        ),
    ]
}

/// The three shapes that a 422 is known to have.
fn invalid() -> [Value; 3] {
    [
        json!({"detail": [{"loc": ["body", "rows", 3], "msg": "value is not a valid integer", "type": "type_error.integer"}]}),
        json!({"message": "The request is invalid.", "errors": true, "data": ["data.0.product_ids is invalid."]}),
        json!({"message": "m", "data": {"errors": [{"loc": ["body", 35], "msg": "m", "type": "t"}]}}),
    ]
}

/// An answer for each documented failure.
fn documented() -> Vec<Answer> {
    let others = [
        Answer::empty(429),
        Answer::new(429, "text/html", "<p>slow down</p>"),
    ];
    let failures = failures().map(|(status, body)| Answer::json(status, &body));
    failures
        .into_iter()
        .chain(invalid().map(|body| Answer::json(422, &body)))
        .chain(others)
        .collect()
}

/// Calls an operation once for each documented failure, and expects the variant that stands for it.
macro_rules! documented_failures {
    ($operation:ident, $request:expr, $error:ident) => {
        #[tokio::test]
        async fn $operation() {
            use operations::$error::*;
            let server = Server::start(documented()).await;
            let client = client(&server).retries(0);
            let fail = async || client.$operation($request).await.unwrap_err();
            for (status, body) in failures() {
                let typed: ErrorBody = from_value(body.clone()).unwrap();
                assert_eq!(to_value(&typed).unwrap(), body);
                let expected = match status {
                    400 => BadRequest(typed),
                    401 => Unauthorized(typed),
                    403 => Forbidden(typed),
                    404 => NotFound(typed),
                    _ => InternalServerError(typed),
                };
                let error = fail().await;
                assert_eq!(
                    (error.status().unwrap().as_u16(), error.api()),
                    (status, Some(&expected))
                );
            }
            for body in invalid() {
                let typed: ValidationErrorBody = from_value(body.clone()).unwrap();
                assert_eq!(to_value(&typed).unwrap(), body);
                assert_eq!(fail().await.api(), Some(&UnprocessableEntity(typed)));
            }
            for raw in ["", "<p>slow down</p>"] {
                let error = fail().await;
                assert_eq!(
                    (error.api(), error.raw().unwrap().as_ref()),
                    (Some(&TooManyRequests), raw.as_bytes())
                );
            }
        }
    };
}

mod every_documented_failure_has_its_variant {
    use super::*;

    documented_failures!(
        user_to_products,
        UserToProductsRequest::default(),
        UserToProductsError
    );
    documented_failures!(
        user_to_categories,
        UserToCategoriesRequest::default(),
        UserToCategoriesError
    );
    documented_failures!(
        user_to_attributes,
        UserToAttributesRequest::new("brand"),
        UserToAttributesError
    );
    documented_failures!(
        user_to_trending,
        UserToTrendingRequest::default(),
        UserToTrendingError
    );
    documented_failures!(
        product_to_products,
        ProductToProductsRequest::default().product_id("p-1"),
        ProductToProductsError
    );
}
