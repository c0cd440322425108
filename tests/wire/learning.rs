//! The loop that makes recommendations better: recommend, show, and report what became of it, as
//! the README has it.

use crate::answer::Answer;
use crate::server::Server;
use crate::{depict, miso_requests as miso};
use recommenders::depict::{DisplayEntry, DisplayValue, Event};
use recommenders::miso::{
    AddToCartInteraction, Interaction, InteractionsRequest, UserToProductsRequest,
};
use recommenders::yespo::RecomEntry;
use recommenders::yespo_tracking::{
    Client, Cookies, GeneralInfo, ProductImpression, ShownProduct, TrackingEvent,
};
use serde_json::json;

#[tokio::test]
async fn a_click_on_a_display_names_its_recommendation() {
    let displays =
        json!({"displays": [{"title": "Lamp", "product_id": "P-77", "recommendation_id": "4f0c"}]});
    let server = Server::start([Answer::json(200, &displays), Answer::empty(200)]).await;
    let client = depict::client(&server);
    let answer = client
        .recommend_for_products_and_user(depict::request())
        .await
        .unwrap();
    let entry = answer.displays.iter().flatten().next().unwrap();
    let DisplayEntry::Display(display) = entry else {
        panic!("{entry:?}")
    };
    let Some(DisplayValue::String(id)) = &display.recommendation_id else {
        panic!("{display:?}")
    };
    let click = Event::new("acme", "se", "click")
        .session_id("s-91")
        .recommendation_id(id);
    client.create_events([click]).await.unwrap();
    let received = server.requests().await;
    assert_eq!(received[1].line(), "POST /create-events HTTP/1.1");
    assert_eq!(
        received[1].json(),
        json!([{"tenant": "acme", "market": "se", "type": "click", "session_id": "s-91", "recommendation_id": "4f0c"}])
    );
}

#[tokio::test]
async fn an_interaction_names_the_answer_that_led_to_it() {
    let id = "517452b0-0000-4000-8000-66359cf29022";
    let products = json!({"data": {"products": [{"product_id": "p-1"}], "miso_id": id}});
    let stored = json!({"message": "success"});
    let server = Server::start([Answer::json(200, &products), Answer::json(200, &stored)]).await;
    let client = miso::client(&server);
    let request = UserToProductsRequest::default().user_id("u-17");
    let answer = client.user_to_products(request).await.unwrap();
    let cart = AddToCartInteraction::default()
        .user_id("u-17")
        .product_ids([&answer.data.products[0].product_id])
        .miso_id(answer.data.miso_id.unwrap());
    let upload = InteractionsRequest::new([Interaction::AddToCartInteraction(cart)]);
    let stored = client.upload_interactions(upload).await.unwrap();
    assert_eq!(stored.errors, None);
    let received = server.requests().await;
    assert_eq!(
        received[1].json(),
        json!({"data": [{"type": "add_to_cart", "user_id": "u-17", "product_ids": ["p-1"], "miso_id": id}]})
    );
}

#[tokio::test]
async fn a_block_that_was_shown_names_its_products() {
    let recoms = json!([{"id": "MX-1512", "name": "Rain jacket"}, {"id": "MX-1600"}, "odd"]);
    let server = Server::start([Answer::json(200, &recoms), Answer::empty(200)]).await;
    let yespo = crate::yespo::client(&server);
    let entries = yespo
        .contact_recoms(1244)
        .external_customer_id("c-81")
        .await
        .unwrap();
    let shown = entries.iter().filter_map(|entry| match entry {
        RecomEntry::ContactRecom(recom) => recom.id.value(),
        _ => None,
    });
    let shown = ProductImpression::new(shown.map(|id| ShownProduct::new(id, "home_page")));
    let general = GeneralInfo::new("ProductImpressions", "site-1").cookies(Cookies::new("sc-1"));
    let tracking = Client::new().base_url(server.url());
    let event = TrackingEvent::new(general).product_impression(shown);
    tracking.track(event).await.unwrap();
    let received = server.requests().await;
    assert_eq!(
        received[1].json()["ProductImpression"],
        json!({"Products": [
            {"product_id": "MX-1512", "container_type": "home_page"}, {"product_id": "MX-1600", "container_type": "home_page"},
        ]})
    );
}
