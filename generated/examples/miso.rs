// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `MISO_SECRET_API_KEY_HEADER`, `MISO_BASE_URL` (optional).

use recommenders::miso::Client;
use recommenders::miso::Credential;
use recommenders::miso::UserToProductsRequest;

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
    let key = variable("MISO_SECRET_API_KEY_HEADER")?;
    let credential = Credential::secret_api_key_header(key);
    let mut client = Client::new(credential);
    if let Ok(url) = variable("MISO_BASE_URL") {
        client = client.base_url(url);
    }
    let answer = client
        .user_to_products(UserToProductsRequest::default().user_id("u-17").rows(5))
        .await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
