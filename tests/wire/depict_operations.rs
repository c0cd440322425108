//! What Depict's other operations send and read, one row each.

use crate::answer::Answer;
use crate::depict::client;
use crate::row::operation;
use crate::server::Server;
use recommenders::depict::{
    CategoryRecommendRequest, Client, DisplaysRequest, Event, FilterData, FilterValue,
    GeneralRecommendRequest, Price, ProductListingRequestV2, ProductListingRequestV3,
    PurchaseEvent, PurchasedProduct, RecommendRequest, RecommendRequestV3, RelatedRequestV2,
    RelatedRequestV3, SearchFilter, SearchRequestV2, SearchRequestV3, SearchSort, TrackRequest,
    TrackedEvent,
};
use recommenders::runtime::Error;
use serde_json::json;

/// The one failure that Depict documents.
pub(crate) const FAILURES: [u16; 1] = [422];

pub(crate) fn failure(status: u16) -> Answer {
    let fault = json!({"loc": ["body", "limit", 0], "msg": "too large", "type": "less_than_equal"});
    Answer::json(status, &json!({"detail": [fault]}))
}

fn purchase() -> TrackRequest {
    let product = PurchasedProduct::new("31415", Price::Text("349.00".to_owned()), 1);
    let purchase = PurchaseEvent::new("o-1", "SEK", [product]).session_id("s-91");
    TrackRequest::new("acme", "se", [TrackedEvent::PurchaseEvent(purchase)])
}

operation!(
    recommend_for_product_and_user: |client| client.recommend_for_product_and_user(
        RecommendRequest::new("acme", "se", "similar", "P-1").session_id("s-91").limit(4)
    ).referer("https://shop.test/"),
    sends "POST /v2/recommend/products/product" {
        "tenant": "acme", "market": "se", "type": "similar", "product_id": "P-1", "session_id": "s-91", "limit": 4
    },
    reads {"displays": [{"title": "Lamp", "price": 349.0, "badge": "new"}, "odd"], "variant": 1},
    fails FAILURES
);
operation!(
    recommend_for_user: |client| client.recommend_for_user(GeneralRecommendRequest::new("acme", "se", "front_page")),
    sends "POST /v2/recommend/products/general" {"tenant": "acme", "market": "se", "type": "front_page"},
    reads {"error": "(tenant, market, type) not yet configured."},
    fails FAILURES
);
operation!(
    recommend_for_category_and_user: |client| client.recommend_for_category_and_user(
        CategoryRecommendRequest::new("acme", "se", "similar", "C-7")
    ),
    sends "POST /v2/recommend/products/category" {"tenant": "acme", "market": "se", "type": "similar", "category_id": "C-7"},
    reads {"displays": []},
    fails FAILURES
);
operation!(
    recommend: |client| client.recommend(RecommendRequestV3::new("acme", "se", "sv", "similar").product_ids(["P-1"]).limit(8)),
    sends "POST /v3/recommend/products" {
        "merchant": "acme", "market": "se", "locale": "sv", "type": "similar", "product_ids": ["P-1"], "limit": 8
    },
    reads {"displays": [
        {"variant_index": 0, "variant_displays": [{
            "product_id": 7, "title": "Shirt", "image_urls": ["https://shop.test/1.jpg"], "original_price": 1400.0,
            "sale_price": "1200", "in_stock": true, "size": "M", "fit": "slim"
        }], "recommendation_id": "4f0c"},
        {"title": "As in v2"},
        7
    ], "error": null},
    fails FAILURES
);
operation!(
    related_to_search_v2: |client| client.related_to_search_v2(RelatedRequestV2::new("acme", "se").query("lamp")),
    sends "POST /v2/search/related" {"tenant": "acme", "market": "se", "query": "lamp"},
    reads {"displays": []},
    fails FAILURES
);
operation!(
    related_to_search: |client| client.related_to_search(RelatedRequestV3::new("acme", "se", "sv").query("lamp")),
    sends "POST /v3/search/related" {"merchant": "acme", "market": "se", "locale": "sv", "query": "lamp"},
    reads {"displays": []},
    fails FAILURES
);
operation!(
    create_events: |client| client.create_events([Event::new("acme", "se", "click")
        .session_id("s-91")
        .product_id("P-77")
        .entity_identifiers([("sku", "31415")])
        .recommendation_id("4f0c")]),
    sends "POST /create-events" [{
        "tenant": "acme", "market": "se", "type": "click", "session_id": "s-91", "product_id": "P-77",
        "entity_identifiers": {"sku": "31415"}, "recommendation_id": "4f0c"
    }],
    reads null,
    fails FAILURES
);
operation!(
    create_events_v2: |client| client.create_events_v2(purchase()),
    sends "POST /v2/create-events" {"tenant": "acme", "market": "se", "events": [{
        "event_type": "purchase", "transaction_id": "o-1", "session_id": "s-91", "currency": "SEK",
        "products": [{"sku": "31415", "price": "349.00", "quantity": 1}]
    }]},
    reads null,
    fails FAILURES
);
operation!(
    search_v2: |client| client.search_v2(SearchRequestV2::new("acme", "se").query("lamp").limit(20)).x_use_db_display_store(true),
    sends "POST /v2/search/results" {"tenant": "acme", "market": "se", "query": "lamp", "limit": 20},
    reads {"n_hits": 1, "search_request_id": "r-1", "displays": [{"title": "Lamp", "search_result_id": "x-1"}], "cursor": null},
    fails FAILURES
);
operation!(
    search: |client| client.search(
        SearchRequestV3::new("acme", "se", "sv")
            .query("lamp")
            .filters([
                SearchFilter::new("brand", "in").data(FilterData::Values(vec![FilterValue::Text("Acme".to_owned())])),
                SearchFilter::new("price", "leq").data(FilterData::Number(99.5)),
            ])
            .sort(SearchSort::new("sale_price", "asc"))
            .cursor("c-1")
    ),
    sends "POST /v3/search/results" {
        "merchant": "acme", "market": "se", "locale": "sv", "query": "lamp",
        "filters": [{"field": "brand", "op": "in", "data": ["Acme"]}, {"field": "price", "op": "leq", "data": 99.5}],
        "sort": {"field": "sale_price", "order": "asc"}, "cursor": "c-1"
    },
    reads {
        "n_hits": 2, "displays": [],
        "filters": [
            {"field": "brand", "op": "in", "data": ["Acme"], "id": null, "meta": {
                "type": "checkbox", "values": ["Acme", 7.5], "counts": [1, 0], "names": null
            }},
            {"field": "price", "op": "inrange", "data": [1.5, 99.5], "meta": {"type": "range", "min": 1.5, "max": 99.5, "unit": null}},
            {"field": "category", "op": "in", "data": [["Home", "Lamps"]], "meta": {
                "type": "checkbox-hierarchical", "values": [["Home", "Lamps"]]
            }},
            {"field": "color", "op": "eq", "data": "true", "meta": {"type": "wheel", "spokes": 7}}
        ],
        "sorts": [{"field": "_relevance", "order": "desc", "meta": {"title": "Best", "values": ["desc"], "names": ["First"]}}],
        "content_search_links": [{"type": "content_link", "title": "Light", "description": null, "page_url": "https://shop.test/light"}],
        "debug_info": {"took": 3}
    },
    fails FAILURES
);
operation!(
    suggest_v2: |client| client.suggest_v2("acme", "se").query("la").session_id("s-91"),
    sends "GET /v2/search/suggestions?tenant=acme&market=se&query=la&session_id=s-91" null,
    reads {"suggestions_request_id": "r-1", "suggestions": [
        {"type": "query", "title": "lamp", "suggestions_result_id": "s-1"},
        {"type": "category", "category_id": "C-7", "title": "Lamps", "category_type": "CAMPAIGN", "image": "l.jpg"},
        {"title": "of no type"}
    ]},
    fails FAILURES
);
operation!(
    suggest: |client| client.suggest("acme", "se", "sv").query("la"),
    sends "GET /v3/search/suggestions?merchant=acme&market=se&locale=sv&query=la" null,
    reads {"suggestions_request_id": "r-1", "suggestions": [
        {"type": "query", "title": "lamp", "suggestions_result_id": "s-1"},
        {"type": "listing", "listing_id": "l-1", "title": "Lamps", "ancestors": []},
        {"type": "brand"}
    ]},
    fails FAILURES
);
operation!(
    search_content: |client| client.search_content("acme", "se").query("light"),
    sends "GET /v2/search/content?tenant=acme&market=se&query=light" null,
    reads {"content_request_id": "r-1", "links": [{
        "type": "content_link", "title": "Light", "description": null, "page_url": "https://shop.test/light",
        "highlights": [{"field": "body", "snippet": "l", "matched_tokens": ["light"]}]
    }]},
    fails FAILURES
);
operation!(
    list_products_v2: |client| client.list_products_v2(ProductListingRequestV2::new("acme", "se", "C-7").r#type("category")),
    sends "POST /v2/product-listing" {"tenant": "acme", "market": "se", "query_id": "C-7", "type": "category"},
    reads {
        "n_hits": 0, "displays": [], "breadcrumb": [{"category_id": "C-7", "title": "Lamps", "uri": null}], "quick_links": null,
        "metadata": {"title": "Lamps", "description": null, "replace_meta_tags": true}
    },
    fails FAILURES
);
operation!(
    list_listings: |client| client.list_listings("acme", "se", "sv").types(["category", "brand"]),
    sends "GET /v3/listings?merchant=acme&market=se&locale=sv&types=category&types=brand" null,
    reads [{"listing_id": "l-1", "title": "Lamps", "listing_type": "look", "children": [
        {"listing_id": "l-2", "title": "Desk lamps", "external_id": null, "children": []}
    ]}],
    fails FAILURES
);
operation!(
    get_listing: |client| client.get_listing("l/1", "acme", "se", "sv").session_id("s-91"),
    sends "GET /v3/listings/l%2F1?merchant=acme&market=se&locale=sv&session_id=s-91" null,
    reads {"listing_id": "l/1", "title": "Lamps", "ancestors": [], "siblings": [{"listing_id": "l-2", "title": "Rugs"}], "children": []},
    fails FAILURES
);
operation!(
    get_listing_by_external_id: |client| client.get_listing_by_external_id("1001", "acme", "se", "sv"),
    sends "GET /v3/listings/external_id/1001?merchant=acme&market=se&locale=sv" null,
    reads {"listing_id": "l-1", "external_id": "1001", "title": "Lamps"},
    fails FAILURES
);
operation!(
    list_products: |client| client.list_products("l-1", ProductListingRequestV3::new("acme", "se", "sv").limit(250)),
    sends "POST /v3/listings/l-1/products" {"merchant": "acme", "market": "se", "locale": "sv", "limit": 250},
    reads {"n_hits": 1, "displays": [{"variant_index": 0, "variant_displays": [], "product_listing_result_id": "x-1"}], "cursor": "c-2"},
    fails FAILURES
);
operation!(
    list_products_by_external_id: |client| client.list_products_by_external_id("1001", ProductListingRequestV3::new("acme", "se", "sv")),
    sends "POST /v3/listings/external_id/1001/products" {"merchant": "acme", "market": "se", "locale": "sv"},
    reads {"n_hits": 0, "displays": []},
    fails FAILURES
);
operation!(
    get_displays: |client| client.get_displays(DisplaysRequest::new("acme", "se", "sv", ["P-1"])),
    sends "POST /v3/get-displays" {"merchant": "acme", "market": "se", "locale": "sv", "product_ids": ["P-1"]},
    reads {"displays": [1, null]},
    fails FAILURES
);
operation!(
    list_markets: |client| client.list_markets("acme"),
    sends "GET /v3/markets?merchant=acme" null,
    reads [{"market": "se"}],
    fails FAILURES
);
operation!(
    list_locales: |client| client.list_locales("acme"),
    sends "GET /v3/locales?merchant=acme" null,
    reads ["sv"],
    fails FAILURES
);
#[tokio::test]
async fn who_sends_an_event_for_a_shopper_says_so_in_headers() {
    let server = Server::start([Answer::empty(200)]).await;
    let event = Event::new("acme", "se", "page_view");
    client(&server)
        .create_events([event])
        .user_agent("Shopper/1")
        .x_forwarded_for("192.0.2.7")
        .referer("https://shop.test/")
        .await
        .unwrap();
    let received = server.request().await;
    assert_eq!(received.headers("user-agent"), ["Shopper/1"]);
    assert_eq!(received.headers("x-forwarded-for"), ["192.0.2.7"]);
    assert_eq!(received.headers("referer"), ["https://shop.test/"]);
}

#[tokio::test]
async fn bounds_are_checked_before_sending() {
    let client = Client::anonymous().base_url("http://127.0.0.1:9");
    let request = SearchRequestV3::new("acme", "se", "sv").limit(251);
    let error = client.search(request).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    let many = DisplaysRequest::new("acme", "se", "sv", (0..51).map(|id| id.to_string()));
    let error = client.get_displays(many).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
}
