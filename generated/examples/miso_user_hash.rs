// @generated as a copy of specs/miso/examples/miso_user_hash.rs; edit that file.
//! Prints the `user_hash` that requests with a publishable key must have beside their user.
//!
//! It is the HMAC-SHA256 of the user's id under the secret key, in hexadecimal. A server makes it and
//! gives it to the page, because the secret key must not leave the server.
//!
//! Usage: `miso_user_hash USER_ID [USER_TYPE]`. Variables: `MISO_SECRET_API_KEY`.

use std::process::ExitCode;

use hmac::{Hmac, KeyInit, Mac};
use recommenders::miso::UserToProductsRequest;
use sha2::Sha256;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(user) = arguments.next() else {
        eprintln!("usage: miso_user_hash USER_ID [USER_TYPE]");
        return ExitCode::FAILURE;
    };
    let Ok(key) = std::env::var("MISO_SECRET_API_KEY") else {
        eprintln!("error: set MISO_SECRET_API_KEY in the environment");
        return ExitCode::FAILURE;
    };
    // With a type of user, the message is both of them.
    let kind = arguments.next();
    let message = match &kind {
        Some(kind) => format!("{kind}:{user}"),
        None => user.clone(),
    };
    let hash = user_hash(&key, &message);
    println!("{hash}");

    // This is what the page sends, with the publishable key.
    let mut request = UserToProductsRequest::default()
        .user_id(user)
        .user_hash(hash);
    if let Some(kind) = kind {
        request = request.user_type(kind);
    }
    println!("{request:#?}");
    ExitCode::SUCCESS
}

/// The hash of a message under the secret key.
fn user_hash(key: &str, message: &str) -> String {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key can be of any length");
    mac.update(message.as_bytes());
    let bytes = mac.finalize().into_bytes();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
