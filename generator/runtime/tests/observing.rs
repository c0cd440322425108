//! What a subscriber of `tracing` hears of a call.

use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{Core, Response, StatusCode, TransportErrorKind};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

struct Find {
    id: String,
}

operation! { Find {
    id: "find",
    route: GET "/find/{id}",
    inputs: {
        id: path,
    },
    success: empty () {
        204,
    },
} }

type Fields = BTreeMap<String, String>;

/// Keeps the fields of the only span, and those of each event.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<(Fields, Vec<Fields>)>>);

struct Keep<'a>(&'a mut Fields);

impl Visit for Keep<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl Subscriber for Heard {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().contains("observe")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Keep(&mut self.0.lock().unwrap().0));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Keep(&mut self.0.lock().unwrap().0));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Keep(&mut fields));
        self.0.lock().unwrap().1.push(fields);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn status(status: u16) -> Result<Response, TransportErrorKind> {
    let status = StatusCode::from_u16(status).unwrap();
    Ok(Response::new(status, "s3cr3t body"))
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let heard = Heard::default();
    // Whether a span is wanted is decided once. If there is one subscriber in the process, the
    // thread that comes first decides by its own, and another test has none; of two, all are asked.
    let _another = tracing::Dispatch::new(Heard::default());
    let guard = tracing::subscriber::set_default(heard.clone());
    let core = Core::new("https://user-host/v1")
        .transport(Recorder::playing([
            Err(TransportErrorKind::Connect),
            status(503),
            status(204),
        ]))
        .environment(Time::default());
    let find = Find {
        id: "s3cr3t".to_owned(),
    };
    let call = core.call(find).header("X-Key", "s3cr3t");
    call.query_pair("key", "s3cr3t").await.unwrap();
    drop(guard);
    let (span, events) = heard.0.lock().unwrap().clone();
    let expected = [
        ("http.request.method", "\"GET\""),
        ("http.request.resend_count", "2"),
        ("http.response.status_code", "204"),
        ("openapi.operation_id", "\"find\""),
        ("otel.kind", "\"client\""),
        ("otel.name", "\"GET /find/{id}\""),
        ("server.address", "\"user-host\""),
        ("server.port", "443"),
        ("url.template", "\"/find/{id}\""),
    ];
    for (name, value) in expected {
        assert_eq!(span.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert_eq!(span.get("error.type"), None);
    let told = |name: &str| -> Vec<Option<&str>> {
        let values = events.iter().map(|event| event.get(name));
        values.map(|value| value.map(String::as_str)).collect()
    };
    assert_eq!(
        told("http.request.resend_count"),
        [Some("0"), Some("1"), Some("2")]
    );
    assert_eq!(
        told("http.response.status_code"),
        [None, Some("503"), Some("204")]
    );
    assert_eq!(
        told("error.type"),
        [Some("\"connect\""), Some("\"503\""), None]
    );
    let all = format!("{span:?} {events:?}");
    assert!(!all.contains("s3cr3t"), "{all}");
}
