// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `COMMENTS_KEY`, `COMMENTS_TOKEN`, `COMMENTS_BASE_URL` (optional).

use expected::comments::Client;
use expected::comments::Credential;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    match run().await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let key_key = variable("COMMENTS_KEY")?;
    let token_token = variable("COMMENTS_TOKEN")?;
    let credential = Credential::key_and_token(key_key, token_token);
    let mut client = Client::new(credential);
    if let Ok(url) = variable("COMMENTS_BASE_URL") {
        client = client.base_url(url);
    }
    client.plain().await?;
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
