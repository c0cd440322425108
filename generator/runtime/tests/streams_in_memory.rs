//! Streams through the transports of tests, which have all bodies in memory.

use super::carrying::Recorder;
use super::cassette::Place;
use crate::runtime::{
    BodySource, BodyStream, Core, FilePart, MockTransport, RecordTransport, Response, StatusCode,
};
use std::task::Poll;

#[derive(Clone)]
struct Convert {
    body: FilePart,
}

operation! { Convert {
    id: "convert",
    route: POST "/",
    inputs: {
        body: bytes,
    },
    success: text String {
        200,
    },
} }

fn convert() -> Convert {
    let mut chunks = ["a", "b"].into_iter();
    let stream = BodyStream::new(move |_| Poll::Ready(chunks.next().map(|text| Ok(text.into()))));
    Convert {
        body: BodySource::from(stream).into(),
    }
}

/// The only chunk of a response that is streamed.
async fn only_chunk(core: &Core) -> String {
    let call = core.call(convert());
    let mut body = call.stream().await.unwrap().body;
    let chunk = body.chunk().await.unwrap().unwrap();
    assert!(body.chunk().await.unwrap().is_none());
    String::from_utf8(chunk.to_vec()).unwrap()
}

#[tokio::test]
async fn a_mock_has_both_bodies() {
    let mock = MockTransport::new();
    mock.expect::<Convert>().answers("converted".to_owned());
    let core = Core::new("http://host").transport(mock.clone());
    assert_eq!(only_chunk(&core).await, "converted");
    assert_eq!(mock.requests()[0].body().unwrap(), "ab");
    mock.verify().unwrap();
}

#[tokio::test]
async fn a_recording_has_both_bodies() {
    let place = Place::new("streams");
    let answer = Response::new(StatusCode::OK, "converted");
    let recorder = Recorder::playing([Ok(answer)]);
    let core = Core::new("http://host");
    let recording = RecordTransport::new(&place.0, recorder.clone()).unwrap();
    assert_eq!(
        only_chunk(&core.clone().transport(recording)).await,
        "converted"
    );
    assert_eq!(recorder.taken()[0].body().unwrap(), "ab");
    assert_eq!(
        only_chunk(&core.transport(place.replay())).await,
        "converted"
    );
}
