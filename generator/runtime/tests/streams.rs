//! Responses whose bodies are streams.

use super::api::{Client, RecommendError, RecommendForManyRequest};
use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{
    BodyStream, BoxFuture, Bytes, Core, Error, Request, Response, RetryPolicy, StatusCode,
    TimeLimit, Transport, TransportError, TransportErrorKind,
};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    success: text String {
        200,
    },
} }

/// Plays prepared responses whose bodies are streams, and keeps the requests.
#[derive(Clone, Default)]
struct Streaming(Arc<Mutex<Log>>);

#[derive(Default)]
struct Log {
    taken: Vec<Request>,
    answers: Vec<Response<BodyStream>>,
}

impl std::fmt::Debug for Streaming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Streaming").finish_non_exhaustive()
    }
}

impl Streaming {
    fn playing(answers: impl IntoIterator<Item = Response<BodyStream>>) -> Self {
        Self(Arc::new(Mutex::new(Log {
            taken: Vec::new(),
            answers: answers.into_iter().collect(),
        })))
    }
}

impl Transport for Streaming {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        panic!("only streams are asked for")
    }

    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let mut log = self.0.lock().unwrap();
        log.taken.push(request);
        let answer = log.answers.remove(0);
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// A body of these chunks, and then of what the end is.
fn body<const COUNT: usize>(
    chunks: [&'static str; COUNT],
    end: Poll<Option<TransportErrorKind>>,
) -> BodyStream {
    let mut chunks = chunks.into_iter();
    BodyStream::new(move |_| match chunks.next() {
        Some(chunk) => Poll::Ready(Some(Ok(chunk.into()))),
        None => end.map(|kind| kind.map(|kind| Err(TransportError::new(kind)))),
    })
}

const END: Poll<Option<TransportErrorKind>> = Poll::Ready(None);

fn answer(body: impl Into<BodyStream>) -> Response<BodyStream> {
    Response::streamed(StatusCode::OK, body)
}

fn core(transport: impl Transport + 'static) -> Core {
    Core::new("http://host").transport(transport)
}

/// The chunks of a body, and the error that it ends in.
async fn read(body: &mut BodyStream) -> (Vec<Bytes>, Option<TransportError>) {
    let mut chunks = Vec::new();
    loop {
        match body.chunk().await {
            Ok(Some(chunk)) => chunks.push(chunk),
            Ok(None) => return (chunks, None),
            Err(error) => {
                assert!(body.chunk().await.unwrap().is_none(), "after an error");
                return (chunks, Some(error));
            }
        }
    }
}

/// The error that a body ends in.
async fn broken(body: &mut BodyStream) -> TransportError {
    read(body).await.1.unwrap()
}

#[tokio::test]
async fn chunks_are_handed_over_as_they_come() {
    let transport = Streaming::playing([answer(body(["a", "", "bc"], END))]);
    let mut response = core(transport).call(Get).stream().await.unwrap();
    assert_eq!((response.status, response.attempts()), (StatusCode::OK, 1));
    assert_eq!(response.body.length(), None);
    let (chunks, error) = read(&mut response.body).await;
    assert_eq!(chunks, ["a", "bc"]);
    assert!(error.is_none());
    assert!(response.body.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_body_has_as_many_bytes_as_was_said() {
    for (length, is_whole) in [(3, true), (2, false), (4, false)] {
        let body = body(["a", "bc"], END).with_length(length);
        let mut response = core(Streaming::playing([answer(body)]))
            .call(Get)
            .stream()
            .await
            .unwrap();
        assert_eq!(response.body.length(), Some(length));
        let (_, error) = read(&mut response.body).await;
        assert_eq!(error.is_none(), is_whole);
        let kind = error.map(|error| error.kind());
        assert_eq!(kind, (!is_whole).then_some(TransportErrorKind::Body));
    }
}

#[tokio::test]
async fn an_error_amid_a_body_names_the_call_and_is_not_repeated() {
    let end = Poll::Ready(Some(TransportErrorKind::Body));
    let transport = Streaming::playing([answer(body(["a"], end)), answer("again")]);
    let mut response = core(transport.clone()).call(Get).stream().await.unwrap();
    let (chunks, error) = read(&mut response.body).await;
    assert_eq!(chunks, ["a"]);
    let error = error.unwrap();
    assert_eq!(error.to_string(), "GET / (get): the answer broke off");
    assert_eq!(error.attempts(), 1);
    assert!(error.may_have_reached_server());
    assert_eq!(transport.0.lock().unwrap().answers.len(), 1);
}

#[tokio::test]
async fn attempts_are_repeated_until_a_head_has_arrived() {
    let busy = Response::streamed(StatusCode::SERVICE_UNAVAILABLE, "busy");
    let transport = Streaming::playing([busy, answer(body(["a"], END))]);
    let core = core(transport).environment(Time::default());
    let mut response = core.call(Get).stream().await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(read(&mut response.body).await.0, ["a"]);
}

#[tokio::test]
async fn a_failure_is_read_as_a_whole_and_typed() {
    let text = "{\"detail\":[{\"loc\":[\"a\"],\"msg\":\"m\"}]}";
    let body = body([&text[..9], &text[9..]], END);
    let mut failure = Response::streamed(StatusCode::UNPROCESSABLE_ENTITY, body);
    let media = "application/json".parse().unwrap();
    failure.headers.insert("content-type", media);
    let client = Client(core(Streaming::playing([failure])));
    let request = RecommendForManyRequest::new("t");
    let error = client.recommend("t", request).stream().await.unwrap_err();
    let Some(RecommendError::UnprocessableEntity(body)) = error.api() else {
        panic!("{error}")
    };
    assert_eq!(body.detail.as_ref().unwrap()[0].msg, "m");
    assert_eq!(error.raw().unwrap(), text);
}

#[tokio::test]
async fn a_failure_that_breaks_off_or_is_too_large_is_lost() {
    let failure = |end| Response::streamed(StatusCode::BAD_REQUEST, body(["abc"], end));
    let broken = Poll::Ready(Some(TransportErrorKind::Body));
    for (end, limit, kind) in [
        (broken, 3, TransportErrorKind::Body),
        (END, 2, TransportErrorKind::TooLarge { limit: 2 }),
    ] {
        let core = core(Streaming::playing([failure(end)])).response_limit(limit);
        let error = core.call(Get).retries(0).stream().await.unwrap_err();
        let Error::Transport(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.kind(), kind);
    }
}

#[tokio::test]
async fn an_undocumented_success_is_one() {
    let accepted = Response::streamed(StatusCode::ACCEPTED, "later");
    let core = core(Streaming::playing([accepted]));
    let mut response = core.call(Get).stream().await.unwrap();
    assert_eq!(response.status, StatusCode::ACCEPTED);
    assert_eq!(read(&mut response.body).await.0, ["later"]);
}

#[tokio::test]
async fn a_content_coding_that_is_not_decoded_is_named() {
    let mut coded = answer("x");
    let coding = "snappy".parse().unwrap();
    coded.headers.insert("content-encoding", coding);
    let core = core(Streaming::playing([coded]));
    let error = core.call(Get).stream().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert!(
        error.to_string().contains("content coding snappy"),
        "{error}"
    );
}

#[tokio::test]
async fn only_the_limit_of_the_call_holds_for_a_stream() {
    let stream = || answer(body(["abc", "de"], END));
    let core = core(Streaming::playing([stream(), stream(), stream()])).response_limit(2);
    let mut response = core.call(Get).stream().await.unwrap();
    assert_eq!(read(&mut response.body).await.0, ["abc", "de"]);
    for (limit, is_whole) in [(5, true), (4, false)] {
        let call = core.call(Get).response_limit(limit);
        let mut response = call.stream().await.unwrap();
        let (chunks, error) = read(&mut response.body).await;
        assert_eq!(chunks[0], "abc");
        let kind = error.map(|error| error.kind());
        let too_large = TransportErrorKind::TooLarge { limit };
        assert_eq!(kind, (!is_whole).then_some(too_large));
    }
}

#[tokio::test]
async fn a_length_over_the_limit_is_refused_at_once() {
    let long = answer(body([], Poll::Pending).with_length(5));
    let core = core(Streaming::playing([long]));
    let call = core.call(Get).response_limit(4);
    let Error::Transport(error) = call.stream().await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit: 4 });
}

#[tokio::test]
async fn each_read_has_a_limit() {
    let silent = || answer(body(["a"], Poll::Pending));
    let time = Time::default();
    let core = core(Streaming::playing([silent(), silent()])).environment(time.clone());
    let mut response = core.call(Get).stream().await.unwrap();
    let error = broken(&mut response.body).await;
    assert!(error.is_timeout());
    assert_eq!(error.time_limit(), Some(TimeLimit::Read));
    assert_eq!(
        error.to_string(),
        "GET / (get): no answer in time (nothing came for 60s)"
    );
    let call = core.call(Get).read_timeout(Duration::from_secs(3));
    let mut response = call.stream().await.unwrap();
    let error = broken(&mut response.body).await;
    assert_eq!(error.time_limit(), Some(TimeLimit::Read));
    assert_eq!(time.waits(), [60, 3].map(Duration::from_secs));
}

/// A body that is silent for a second before each chunk, and never ends.
fn slow(time: &Time) -> BodyStream {
    let time = time.clone();
    BodyStream::new(move |_| {
        time.pass(Duration::from_secs(1));
        Poll::Ready(Some(Ok("a".into())))
    })
}

#[tokio::test]
async fn only_the_time_of_the_call_is_one_for_all_of_its_body() {
    let time = Time::default();
    let silent = answer(body(["a"], Poll::Pending));
    let endless = || answer(slow(&time));
    let transport = Streaming::playing([silent, endless(), endless()]);
    let core = core(transport).environment(time.clone());
    let core = core.timeout(Duration::from_secs(5));
    let call = core.call(Get).timeout(Duration::from_secs(2));
    let mut response = call.stream().await.unwrap();
    let error = broken(&mut response.body).await;
    assert_eq!(error.time_limit(), Some(TimeLimit::Total));
    assert!(error.to_string().contains("(the call has 2s)"), "{error}");
    // A server that always sends does not outlast the call either.
    let call = core.call(Get).timeout(Duration::from_secs(2));
    let mut response = call.stream().await.unwrap();
    let (chunks, error) = read(&mut response.body).await;
    assert_eq!(chunks, ["a", "a"]);
    assert_eq!(error.unwrap().time_limit(), Some(TimeLimit::Total));
    let mut response = core.call(Get).stream().await.unwrap();
    for _ in 0..100 {
        assert!(response.body.chunk().await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_transport_knows_the_limits_of_a_stream() {
    let transport = Streaming::playing([answer("a"), answer("b")]);
    let core = core(transport.clone()).environment(Time::default());
    _ = core.call(Get).stream().await.unwrap();
    let call = core.call(Get).timeout(Duration::from_secs(4));
    _ = call.stream().await.unwrap();
    let log = transport.0.lock().unwrap();
    let limits = log
        .taken
        .iter()
        .map(|taken| (taken.timeout(), taken.read_timeout()));
    let seconds = Duration::from_secs;
    assert_eq!(
        limits.collect::<Vec<_>>(),
        [
            (seconds(30), Some(seconds(60))),
            (seconds(4), Some(seconds(4)))
        ]
    );
}

#[tokio::test]
async fn a_transport_of_whole_bodies_gives_one_chunk() {
    let text = Response::new(StatusCode::OK, "abc");
    let recorder = Recorder::playing([Ok(text)]);
    let core = core(recorder.clone()).response_limit(7);
    let mut response = core.call(Get).stream().await.unwrap();
    assert_eq!(response.body.length(), Some(3));
    assert_eq!(read(&mut response.body).await.0, ["abc"]);
    // It reads into memory, so that the limit of the client holds.
    assert_eq!(recorder.taken()[0].response_limit(), 7);
    // Calls of other kinds do not ask for a stream.
    _ = core.call(Get).await;
    assert_eq!(recorder.taken()[1].read_timeout(), None);
}

#[tokio::test]
async fn a_stream_that_is_lost_before_its_head_is_repeated() {
    let lost = Err(TransportErrorKind::Connect);
    let recorder = Recorder::playing([lost, Ok(Response::new(StatusCode::OK, "abc"))]);
    let policy = RetryPolicy {
        first_wait: Duration::ZERO,
        ..RetryPolicy::default()
    };
    let core = core(recorder).retry_policy(policy);
    let response = core.call(Get).stream().await.unwrap();
    assert_eq!(response.attempts(), 2);
}

#[tokio::test]
async fn a_body_is_collected_within_a_limit() {
    let chunks = || body(["ab", "", "c"], END);
    assert_eq!(chunks().collect(3).await.unwrap(), "abc");
    for body in [chunks(), chunks().with_length(3), "abc".into()] {
        let error = body.collect(2).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit: 2 });
    }
    assert_eq!(BodyStream::default().collect(0).await.unwrap(), "");
}

#[test]
fn a_body_can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync + Unpin>() {}
    is_shared::<BodyStream>();
    is_shared::<Response<BodyStream>>();
}
