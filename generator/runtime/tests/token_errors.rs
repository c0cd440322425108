//! What a call comes to when it has no token: what is sent, what is told, what is tried again.

use super::carrying::Recorder;
use super::time::Time;
use super::tokens::{Counter, Credential, Get, Post, core, credential};
use crate::runtime::{
    AccessToken, Core, DynamicCredential, Error, Response, StatusCode, TokenError, TransportError,
    TransportErrorKind,
};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let (recorder, counter, time) = (Recorder::default(), Counter::default(), Time::default());
    let core = core(&recorder, &counter, &time);
    counter.fail(TokenError::new("the vault is sealed"));
    let error = core.call(Get).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET / (get): not sent: no token: the vault is sealed"
    );
    assert_eq!(
        (error.attempts(), error.may_have_reached_server()),
        (0, false)
    );
    assert!(!error.is_retryable() && !error.is_timeout());
    assert_eq!((recorder.taken().len(), counter.count()), (0, 1));
    // What can be over soon is tried again, even for a call that must not be sent twice.
    counter.fail(TokenError::temporary("busy"));
    core.call(Post).raw().await.unwrap();
    assert_eq!(counter.count(), 3);
}

/// The last attempt was not sent, but the server may have received the one before.
#[tokio::test]
async fn an_error_tells_whether_any_attempt_may_have_reached_the_server() {
    let lost = || Err(TransportErrorKind::Timeout);
    let (counter, time) = (Counter::default(), Time::default());
    let recorder = Recorder::playing([lost(), Err(TransportErrorKind::Connect)]);
    let error = core(&recorder, &counter, &time).retries(1).call(Get).await;
    let error = error.unwrap_err();
    assert!(error.is_connect() && error.may_have_reached_server());
    // There is no token for the second attempt.
    let recorder = Recorder::playing([lost()]);
    let asked = AtomicUsize::new(0);
    let provider = move |_| {
        let is_first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            match is_first {
                true => Ok(AccessToken::new("first-token").expires_in(Duration::ZERO)),
                false => Err(TokenError::new("the vault is sealed")),
            }
        }
    };
    let core = Core::new("http://host")
        .transport(recorder)
        .environment(time)
        .credential(DynamicCredential::new(Credential::Token, provider))
        .retries(1);
    let error = core.call(Get).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET / (get): no token for a further attempt: the vault is sealed"
    );
    assert!(error.may_have_reached_server());
}

#[tokio::test]
async fn waiting_for_a_token_has_the_limits_of_the_call() {
    let (recorder, counter, time) = (Recorder::default(), Counter::default(), Time::default());
    let core = core(&recorder, &counter, &time).retries(0);
    counter.gate.close();
    let error = core.call(Get).await.unwrap_err();
    assert!(
        error.is_timeout() && !error.may_have_reached_server(),
        "{error}"
    );
    assert_eq!(
        error.to_string(),
        "GET / (get): not sent: no token (an attempt has 30s)"
    );
    assert_eq!(recorder.taken().len(), 0);
}

#[tokio::test]
async fn tokens_are_not_shown() {
    let leaky = Ok(Response::new(
        StatusCode::FORBIDDEN,
        "token-1 may not do that",
    ));
    let (recorder, counter) = (Recorder::playing([leaky]), Counter::default());
    let core = core(&recorder, &counter, &Time::default());
    let error = core.call(Get).await.unwrap_err();
    let shown = format!("{error} {error:?} {core:?} {:?}", credential(&counter));
    assert!(
        !shown.contains("token-1") && shown.contains("[redacted]"),
        "{shown}"
    );
    let broken = |_| async { Ok::<_, TokenError>("in two\nlines".to_owned()) };
    let core = core.credential(DynamicCredential::new(Credential::Key, broken));
    let call = core
        .call(Get)
        .credential(DynamicCredential::new(Credential::Token, broken));
    let Error::Transport(error) = call.await.unwrap_err() else {
        panic!()
    };
    assert_eq!(
        error.kind(),
        TransportErrorKind::Credential {
            is_temporary: false
        }
    );
    assert!(!error.to_string().contains("lines"), "{error}");
}

#[tokio::test]
async fn a_failure_of_the_network_in_a_function_may_pass() {
    let late = |_| async { Err::<String, _>(TransportError::new(TransportErrorKind::Timeout)) };
    let core = Core::new("http://host")
        .retries(0)
        .credential(DynamicCredential::new(Credential::Token, late));
    let Error::Transport(error) = core.call(Get).await.unwrap_err() else {
        panic!()
    };
    let kind = error.kind();
    assert_eq!(kind, TransportErrorKind::Credential { is_temporary: true });
}
