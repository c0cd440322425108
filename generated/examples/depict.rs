// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `DEPICT_API_KEY_HEADER`, `DEPICT_BASE_URL` (optional).

use recommenders::depict::Client;
use recommenders::depict::Credential;
use recommenders::depict::RecommendForManyRequest;

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
    let key = variable("DEPICT_API_KEY_HEADER")?;
    let credential = Credential::api_key_header(key);
    let mut client = Client::new(credential);
    if let Ok(url) = variable("DEPICT_BASE_URL") {
        client = client.base_url(url);
    }
    let answer = client
        .recommend_for_products_and_user(
            RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]).session_id("s-91"),
        )
        .await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
