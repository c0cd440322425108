//! What Yespo's other operations send and read, one row each.

use crate::answer::Answer;
use crate::row::operation;
use crate::yespo::client;
use recommenders::runtime::Error;
use recommenders::yespo::{
    Channel, Client, ContactRecord, ContactsUpdate, Event, EventParameter, Order, OrderItem,
    OrderRequired, OrdersRequest, PastEvent, PastEvents, Period, ProductFeed, ProductFeeds,
};

fn failure(status: u16) -> Answer {
    Answer::text(status, "no")
}

/// What most of Yespo's operations document.
const FAILURES: [u16; 4] = [400, 401, 403, 429];

fn ann() -> ContactRecord {
    ContactRecord::new([Channel::default().r#type("email").value("ann@shop.test")])
        .first_name("Ann")
}

fn order() -> Order {
    Order::new(OrderRequired {
        external_order_id: "o-1".to_owned(),
        total_cost: 59.9,
        status: "DELIVERED".into(),
        date: "2026-01-05T10:11:12+02:00".parse().unwrap(),
        currency: "USD".to_owned(),
    })
}

operation!(
    add_contact: |client| client.add_contact(ann().external_customer_id("c-81")),
    sends "POST /api/v1/contact" {
        "channels": [{"type": "email", "value": "ann@shop.test"}], "firstName": "Ann", "externalCustomerId": "c-81"
    },
    reads {"id": 162688150},
    fails [400, 401, 403, 405, 409, 415, 429]
);
operation!(
    delete_contact: |client| client.delete_contact("c-81").erase(true),
    sends "DELETE /api/v1/contact?externalCustomerId=c-81&erase=true" null,
    reads null,
    fails [400, 401, 403, 404, 429]
);
operation!(
    get_contact: |client| client.get_contact(162_688_150),
    sends "GET /api/v1/contact/162688150" null,
    reads {
        "id": 162688150, "firstName": "Ann", "channels": [{"type": "email", "value": "ann@shop.test"}], "address": null,
        "groups": [{"id": 1, "name": "Customers", "type": "Static"}], "ordersInfo": {"count": 1}
    },
    fails [400, 401, 403, 404, 429]
);
operation!(
    search_contacts: |client| client.search_contacts().email("ann@shop.test").firstname("Ann").maxrows(10),
    sends "GET /api/v1/contacts?email=ann%40shop.test&firstname=Ann&maxrows=10" null,
    reads [
        {"id": 162688150, "channels": [{"type": "telegram", "value": "ann"}], "fields": [{"id": 7, "value": "M"}]},
        {"id": 162688151, "channels": {"type": "email", "value": "bob@shop.test"}, "groups": {"id": 1}, "fields": null}
    ],
    fails FAILURES
);
operation!(
    update_contacts: |client| client.update_contacts(ContactsUpdate::new([ann()], "email").custom_field_ids([7])),
    sends "POST /api/v1/contacts" {
        "contacts": [{"channels": [{"type": "email", "value": "ann@shop.test"}], "firstName": "Ann"}], "dedupeOn": "email",
        "customFieldsIDs": [7]
    },
    reads {"asyncSessionId": "s-1", "failedContacts": {"firstName": "Bob", "error": "Wrong e-mail address"}},
    fails [400, 401, 403, 405, 415, 429]
);
operation!(
    add_orders: |client| client.add_orders(OrdersRequest::new([
        order().external_customer_id("c-81").items([OrderItem::new("MX-1512", 1.0).name("Rain jacket")]),
    ])),
    sends "POST /api/v1/orders" {"orders": [{
        "externalOrderId": "o-1", "totalCost": 59.9, "status": "DELIVERED", "date": "2026-01-05T10:11:12+02:00", "currency": "USD",
        "externalCustomerId": "c-81", "items": [{"externalItemId": "MX-1512", "quantity": 1.0, "name": "Rain jacket"}]
    }]},
    reads {"failedOrders": [{"order": {"externalOrderId": "o-1"}, "error": "no contact"}]},
    fails FAILURES
);
operation!(
    send_event: |client| client.send_event(Event::new("AbandonedCart").params([
        EventParameter::new("externalCustomerId", "c-81"),
        EventParameter::new("products", json!([{"id": "MX-1512"}])),
    ])),
    sends "POST /api/v2/event" {"eventTypeKey": "AbandonedCart", "params": [
        {"name": "externalCustomerId", "value": "c-81"}, {"name": "products", "value": [{"id": "MX-1512"}]}
    ]},
    reads null,
    fails FAILURES
);
operation!(
    send_past_events: |client| client.send_past_events(PastEvents::new([
        PastEvent::new("Purchase", "ann@shop.test", "2025-08-14T10:25"),
    ])),
    sends "POST /api/v2/past_events" {"events": [
        {"eventTypeKey": "Purchase", "keyValue": "ann@shop.test", "occurred": "2025-08-14T10:25"}
    ]},
    reads {"results": {"status": "ACCEPTED"}, "successCount": 1, "errorCount": 0},
    fails FAILURES
);
operation!(
    delete_past_events: |client| client.delete_past_events(Period::new("2023-08-14T10:25", "2023-10-12T12:33")),
    sends "DELETE /api/v1/past_events" {"from": "2023-08-14T10:25", "to": "2023-10-12T12:33"},
    reads null,
    fails FAILURES
);
operation!(
    issue_event_token: |client| client.issue_event_token(),
    sends "POST /api/v1/auth/token" null,
    reads "5a1c9e7d",
    fails FAILURES
);
operation!(
    get_product_feeds: |client| client.get_product_feeds(),
    sends "GET /api/v1/products/config" null,
    reads {"feeds": {"url": "https://shop.test/feed.xml", "language": "en", "default": true}},
    fails FAILURES
);
operation!(
    set_product_feeds: |client| client.set_product_feeds(ProductFeeds::new([ProductFeed::default().url("https://shop.test/feed.xml")])),
    sends "POST /api/v1/products/config" {"feeds": [{"url": "https://shop.test/feed.xml"}]},
    reads "OK",
    fails FAILURES
);

#[tokio::test]
async fn rules_of_the_prose_are_checked_before_sending() {
    let client = Client::anonymous().base_url("http://127.0.0.1:9");
    let nobodys = OrdersRequest::new([order()]);
    let many = OrdersRequest::new((0..1001).map(|_| order().email("ann@shop.test")));
    for orders in [nobodys, many] {
        let error = client.add_orders(orders).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    }
}
