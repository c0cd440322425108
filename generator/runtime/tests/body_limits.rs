//! Streams as bodies of operations whose document limits the bytes of a body.

use super::carrying::Recorder;
use super::time::Time;
use super::uploads::{lost, source, stream};
use crate::runtime::{BodySource, Core, FilePart, TransportErrorKind};

/// A body of at most five bytes.
struct Upload {
    body: FilePart,
}

operation! { Upload {
    id: "upload",
    route: PUT "/",
    body_limit: 5,
    inputs: {
        body: bytes,
    },
    success: empty () {
        200,
    },
} }

fn upload(source: impl Into<BodySource>) -> Upload {
    Upload {
        body: FilePart::streamed(source),
    }
}

fn core(recorder: &Recorder) -> Core {
    Core::new("http://host")
        .transport(recorder.clone())
        .environment(Time::default())
}

/// The bodies that were sent. The transport reads each into memory before.
fn bodies(recorder: &Recorder) -> Vec<String> {
    let taken = recorder.taken();
    let bodies = taken.iter().filter_map(|sent| sent.body());
    bodies
        .map(|body| String::from_utf8(body.to_vec()).unwrap())
        .collect()
}

#[tokio::test]
async fn a_stream_that_is_known_to_be_too_long_is_not_sent() {
    let recorder = Recorder::default();
    let core = core(&recorder);
    for length in [6, u64::MAX] {
        let long = stream(["123456"]).with_length(length);
        let error = lost(core.call(upload(long)).await.unwrap_err());
        assert_eq!(error.kind(), TransportErrorKind::RequestBody);
        assert!(!error.may_have_reached_server(), "{error}");
        let message = format!("the body must have at most 5 bytes, not {length}");
        assert!(error.to_string().ends_with(&message), "{error}");
    }
    let short = stream(["12", "345"]).with_length(5);
    core.call(upload(short)).await.unwrap();
    assert_eq!(bodies(&recorder), ["12345"]);
}

#[tokio::test]
async fn a_stream_that_is_found_to_be_too_long_breaks_off() {
    let recorder = Recorder::default();
    let core = core(&recorder);
    for chunks in [["123", "456"], ["12345", "6"]] {
        let error = lost(core.call(upload(source(chunks))).await.unwrap_err());
        // Another attempt would end in the same way.
        assert_eq!(
            (error.kind(), error.attempts()),
            (TransportErrorKind::RequestBody, 1)
        );
        assert!(error.to_string().contains("more than 5 bytes"), "{error}");
    }
    core.call(upload(source(["12", "345"]))).await.unwrap();
    assert_eq!(bodies(&recorder), ["12345"]);
}
