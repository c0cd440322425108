//! What Miso's other operations send and read, one row each.

use crate::answer::Answer;
use crate::miso_requests::client;
use crate::row::operation;
use recommenders::miso::{
    AddToCartInteraction, AutocompleteRequest, BankQuestion, BulkItem, BulkRequest, Client,
    ExperimentEventRequest, Facet, FacetDefinition, FacetFilter, FacetRange, Interaction,
    InteractionsDeletion, InteractionsRequest, MultipleGetRequest,
    ProductDetailPageViewInteraction, ProductIds, ProductRecord, ProductsDeletion, ProductsUpload,
    QuestionAnsweringRequest, QuestionBank, QuestionCompletionRequest, QuestionRequest, RangeBound,
    SearchOrder, SearchRequest, UserIds, UserRecord, UsersDeletion, UsersUpload,
};
use recommenders::runtime::{DateTime, Error, Uuid};
use serde_json::json;

/// The failures that each of Miso's operations documents.
const FAILURES: [u16; 7] = [400, 401, 403, 404, 422, 429, 500];

const QUESTION: &str = "3b9d2f10-0000-4000-8000-8c7e6d5f4a32";
const ANSWER: &str = "517452b0-0000-4000-8000-66359cf29022";

fn failure(status: u16) -> Answer {
    Answer::json(status, &json!({"message": "no"}))
}

fn uuid(text: &str) -> Uuid {
    text.parse().unwrap()
}

operation!(
    search: |client| client.search(
        SearchRequest::default()
            .user_id("u-17")
            .q("jacket")
            .start(20)
            .facets([
                Facet::Field("brand".to_owned()),
                Facet::FacetDefinition(FacetDefinition::new("sale_price").ranges([FacetRange::new("cheap").to(RangeBound::Number(50.0))])),
            ])
            .facet_filters([("brand", FacetFilter::default().terms(["Nike"]))])
            .order_by([SearchOrder::new("sale_price").order("asc")])
    ),
    sends "POST /v1/search/search" {
        "user_id": "u-17", "q": "jacket", "start": 20,
        "facets": ["brand", {"field": "sale_price", "ranges": [{"key": "cheap", "to": 50.0}]}],
        "facet_filters": {"brand": {"terms": ["Nike"]}}, "order_by": [{"field": "sale_price", "order": "asc"}]
    },
    reads {"message": "success", "data": {
        "products": [{"product_id": "p-1", "title": "Runner", "sale_price": 79.5, "_search_score": 3.5}],
        "total": 1, "start": 0,
        "spellcheck": {
            "spelling_errors": false, "auto_spelling_correction": false, "original_query": "jacket",
            "original_query_with_markups": "jacket", "corrected_query": "jacket", "corrected_query_with_markups": "jacket"
        },
        "facet_counts": {"facet_fields": {"brand": [["Nike", 1], ["Acme", 0]], "year": [[2026, 1]]}},
        "product_existence": {"p-2": false}, "custom_assets": [{"banner": "b"}], "boosting_rules": [{"boost_fq": "a:b"}],
        "took": 31, "miso_id": "5d0c8a3e-0000-4000-8000-7b1f2e9d4c60"
    }},
    fails FAILURES
);
operation!(
    autocomplete: |client| client.autocomplete(AutocompleteRequest::new("run ").user_id("u-17").completion_fields(["title"])),
    sends "POST /v1/search/autocomplete" {"q": "run ", "user_id": "u-17", "completion_fields": ["title"]},
    reads {"data": {"completions": {"title": [
        {"text": "Runner", "text_with_markups": "<mark>Run</mark>ner", "product": {"product_id": "p-1"}}, {"text": "Run"}
    ]}, "took": 4}},
    fails FAILURES
);
operation!(
    multiple_get: |client| client.multiple_get(MultipleGetRequest::new(["p-1", "p-404"]).fl(["title"])),
    sends "POST /v1/search/mget" {"product_ids": ["p-1", "p-404"], "fl": ["title"]},
    reads {"data": {"products": [{"_found": true, "product_id": "p-1", "title": "Runner"}, {"_found": false, "product_id": "p-404"}]}},
    fails FAILURES
);
operation!(
    upload_interactions: |client| client.upload_interactions(InteractionsRequest::new([
        Interaction::ProductDetailPageViewInteraction(
            ProductDetailPageViewInteraction::default().user_id("u-17").product_ids(["p-1"]).miso_id(uuid(ANSWER))
        ),
        Interaction::AddToCartInteraction(
            AddToCartInteraction::default()
                .product_ids(["p-1"])
                .timestamp("2026-01-05T10:11:12.345Z".parse::<DateTime>().unwrap())
        ),
    ])),
    sends "POST /v1/interactions" {"data": [
        {"type": "product_detail_page_view", "user_id": "u-17", "product_ids": ["p-1"], "miso_id": ANSWER},
        {"type": "add_to_cart", "product_ids": ["p-1"], "timestamp": "2026-01-05T10:11:12.345Z"}
    ]},
    reads {"message": "success"},
    fails FAILURES
);
operation!(
    delete_interactions: |client| client.delete_interactions(InteractionsDeletion::new(["u-17"])),
    sends "DELETE /v1/interactions" {"user_ids": ["u-17"]},
    reads {"message": "success"},
    fails FAILURES
);
operation!(
    upload_products: |client| client.upload_products(ProductsUpload::new([ProductRecord::new("p-1")
        .title("Runner")
        .categories([vec!["Shoes".to_owned(), "Running".to_owned()]])
        .sale_price(79.5)
        .availability("IN_STOCK")
        .published_at("2026-01-05")
        .custom_attributes([("designer", "A")])])),
    sends "POST /v1/products" {"data": [{
        "product_id": "p-1", "title": "Runner", "categories": [["Shoes", "Running"]], "sale_price": 79.5,
        "availability": "IN_STOCK", "published_at": "2026-01-05", "custom_attributes": {"designer": "A"}
    }]},
    reads {"message": "success", "data": {"task_id": "t-1"}},
    fails FAILURES
);
operation!(
    read_product: |client| client.read_product("a/b?c"),
    sends "GET /v1/products/a%2Fb%3Fc" null,
    reads {"message": "success", "data": {"product_id": "a/b?c", "title": null, "category_path_0": "Shoes"}},
    fails FAILURES
);
operation!(
    delete_product: |client| client.delete_product("p-1"),
    sends "DELETE /v1/products/p-1" null,
    reads {"message": "success", "data": {"task_id": "t-1"}},
    fails FAILURES
);
operation!(
    list_product_ids: |client| client.list_product_ids(),
    sends "GET /v1/products/_ids" null,
    reads {"message": "success", "data": {"ids": ["p-1", "p-2"]}},
    fails FAILURES
);
operation!(
    delete_products: |client| client.delete_products(ProductsDeletion::new(ProductIds::new(["p-1", "p-2"]))),
    sends "POST /v1/products/_delete" {"data": {"product_ids": ["p-1", "p-2"]}},
    reads {"message": "success", "data": [{"task_id": "t-1"}]},
    fails FAILURES
);
operation!(
    upload_users: |client| client.upload_users(UsersUpload::new([UserRecord::new("u-17").name("Ann").age(30)])),
    sends "POST /v1/users" {"data": [{"user_id": "u-17", "name": "Ann", "age": 30}]},
    reads {"errors": true, "data": ["data.0.age is invalid."]},
    fails FAILURES
);
operation!(
    read_user: |client| client.read_user("u-17"),
    sends "GET /v1/users/u-17" null,
    reads {"message": "success", "data": {"user_id": "u-17", "name": null, "city": "Oslo"}},
    fails FAILURES
);
operation!(
    delete_user: |client| client.delete_user("u-17"),
    sends "DELETE /v1/users/u-17" null,
    reads {"message": "success", "data": {"task_id": "t-1"}},
    fails FAILURES
);
operation!(
    delete_users: |client| client.delete_users(UsersDeletion::new(UserIds::new(["u-17"]))),
    sends "POST /v1/users/_delete" {"data": {"user_ids": ["u-17"]}},
    reads {"message": "success", "data": {"task_id": "t-1"}},
    fails FAILURES
);
operation!(
    ask_question: |client| client.ask_question(
        QuestionRequest::new("Which shoes?").anonymous_id("v-9").user_type("anonymous").source_fl(["title", "url"])
    ),
    sends "POST /v1/ask/questions" {
        "question": "Which shoes?", "anonymous_id": "v-9", "user_type": "anonymous", "source_fl": ["title", "url"]
    },
    reads {"message": "success", "data": {"question_id": QUESTION}},
    fails FAILURES
);
operation!(
    read_answer: |client| client.read_answer(uuid(QUESTION)),
    sends "GET /v1/ask/questions/3b9d2f10-0000-4000-8000-8c7e6d5f4a32/answer" null,
    reads {"message": "success", "data": {
        "question": "Which shoes?", "question_id": QUESTION, "answer_stage": "done", "finished": true, "finish_reason": "success",
        "answer": "Those [1].", "sources": [{"product_id": "p-1", "title": "Runner"}], "followup_questions": ["Why?"], "revision": 7
    }},
    fails FAILURES
);
operation!(
    bulk: |client| client.bulk(BulkRequest::new([
        BulkItem::new("recommendation/user_to_products", [("user_id", "u-17")]),
    ])),
    sends "POST /v1/bulk" {"requests": [{"api_name": "recommendation/user_to_products", "body": {"user_id": "u-17"}}]},
    reads {"errors": true, "data": [
        {"error": false, "status_code": 200, "body": {"message": "success", "data": {"took": 5, "products": []}}},
        {"error": true, "status_code": 422, "body": {"message": "no"}}
    ]},
    fails FAILURES
);
operation!(
    send_experiment_event: |client| client.send_experiment_event("checkout-button", ExperimentEventRequest::default().user_id("u-17")),
    sends "POST /v1/experiments/checkout-button/events" {"user_id": "u-17"},
    reads {"took": 3, "in_experiment": true, "variant": {
        "id": "6c1e", "name": "Green", "slug": "green", "status": "Active", "configuration": {"color": "green"}
    }},
    fails FAILURES
);
operation!(
    answer_question: |client| client.answer_question(QuestionAnsweringRequest::new("Clean suede?", 0.5).rows(1)),
    sends "POST /v1/qa/question_answering" {"q": "Clean suede?", "min_probability": 0.5, "rows": 1},
    reads {"message": "success", "data": {
        "total": 1,
        "answers": [{"product_id": "g-3", "answer": {"probability": 0.83, "text": "Brush.", "css_selector": "p"}, "title": "Suede"}],
        "took": 41
    }},
    fails FAILURES
);
operation!(
    replace_questions: |client| client.replace_questions(QuestionBank::new([BankQuestion::new("How?").weight(2.0)])),
    sends "POST /v1/qa/questions" {"data": [{"question": "How?", "weight": 2.0}]},
    reads {"message": "success", "data": {"took": 9}},
    fails FAILURES
);
operation!(
    complete_question: |client| client.complete_question(QuestionCompletionRequest::new("how").rows(5)),
    sends "POST /v1/qa/question_autocomplete" {"q": "how", "rows": 5},
    reads {"message": "success", "data": {"completions": [{"question": "How?", "weight": 2.0}], "took": 2}},
    fails FAILURES
);

/// What prose alone says of ids and anchors is refused before anything is sent.
#[tokio::test]
async fn rules_of_the_prose_are_checked_before_sending() {
    let client = Client::anonymous().base_url("http://127.0.0.1:9");
    for id in ["", "_p", "a,b"] {
        let upload = ProductsUpload::new([ProductRecord::new(id)]);
        let error = client.upload_products(upload).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{id}: {error:?}");
    }
    let upload = UsersUpload::new([UserRecord::new("_u")]);
    let error = client.upload_users(upload).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    let error = client
        .bulk(BulkRequest::new([] as [BulkItem; 0]))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    let request = recommenders::miso::ProductToProductsRequest::default();
    let error = client.product_to_products(request).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
}
