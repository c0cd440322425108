//! The payloads of webhooks and callbacks are read by their types.

use expected::runtime::{HeaderMap, WebhookError, WebhookPayload};
use expected::webhooks::{Event, EventKind, OrderPaidPayload};

#[test]
fn a_payload_is_read_by_its_type() {
    let headers = HeaderMap::new();
    let paid = OrderPaidPayload::parse(&headers, br#"{"id": "o-1", "more": 1}"#).unwrap();
    assert_eq!(paid.id, "o-1");
    let event = Event::parse(&headers, br#"{"kind": "removed"}"#).unwrap();
    assert_eq!(event.kind, EventKind::Removed);
    let error = OrderPaidPayload::parse(&headers, b"{}").unwrap_err();
    assert!(matches!(error, WebhookError::Payload(_)), "{error:?}");
}
